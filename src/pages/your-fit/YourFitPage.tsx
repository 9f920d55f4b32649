import { useTranslation } from 'react-i18next';
import { Action } from '#ui/action/Action.tsx';
import { Disclosure } from '#ui/disclosure/Disclosure.tsx';
import { Notice } from '#ui/notice/Notice.tsx';
import { PageTitle } from '#ui/page-title/PageTitle.tsx';
import { CriterionPart, Unanswered, WithSource } from './CriterionPart.tsx';
import { LaterPart } from './LaterPart.tsx';
import styles from './YourFitPage.module.css';
import type { YourFitView } from './yourFitView.ts';

/** The answers beside the women in the trial: where they differ, what is open, where they are alike. */
export function YourFitPage({ view }: { readonly view: YourFitView }) {
  const { t } = useTranslation('your-fit');
  const { groups, links, kind } = view;
  const nothing = kind === 'nothing-said';
  return (
    <>
      <PageTitle lead={view.whole}>{t('title')}</PageTitle>
      <p>{t('lead')}</p>
      <Notices view={view} />
      {nothing ? (
        <Action kind="primary" href={links.answers}>
          {t('toAnswers')}
        </Action>
      ) : null}
      {groups.map(({ standing, criteria, unanswered }) => (
        <section key={standing} aria-labelledby={`group-${standing}`}>
          <h2 id={`group-${standing}`}>{t(`groups.${standing}`)}</h2>
          <p>{t(`groupLeads.${standing}`)}</p>
          <ul className={styles['criteria']}>
            {criteria.map((criterion) => (
              <CriterionPart key={criterion.id} criterion={criterion} />
            ))}
          </ul>
          {unanswered.length === 0 ? null : <Unanswered criteria={unanswered} />}
        </section>
      ))}
      {nothing ? <Trial view={view} /> : null}
      <LaterPart view={view} />
      {nothing ? null : (
        <Disclosure summary={t('trial.title')}>
          <Rules view={view} />
        </Disclosure>
      )}
      <Next view={view} />
    </>
  );
}

function Notices({ view: { notice, links } }: { readonly view: YourFitView }) {
  const { t } = useTranslation('your-fit');
  if (notice === 'none' || notice === 'outside') return null;
  return notice === 'no-lumpectomy' ? (
    <Notice kind="outside" title={t('noLumpectomy.title')}>
      <p>{t('noLumpectomy.said')}</p>
    </Notice>
  ) : (
    <Notice kind="outside" title={t('delayed.title')}>
      <p>{t('delayed.said')}</p>
      <p>
        {t('delayed.shown')} <a href={links.compare}>{t('delayed.link')}</a>
      </p>
    </Notice>
  );
}

function Trial({ view }: { readonly view: YourFitView }) {
  const { t } = useTranslation('your-fit');
  return (
    <section aria-labelledby="trial">
      <h2 id="trial">{t('trial.title')}</h2>
      <Rules view={view} />
    </section>
  );
}

function Rules({ view }: { readonly view: YourFitView }) {
  const { t } = useTranslation('your-fit');
  return (
    <>
      <p>{t('trial.lead')}</p>
      <dl className={styles['rules']}>
        {view.trial.map((rule) => (
          <div key={rule.id}>
            <dt>{rule.name}</dt>
            <dd>
              <WithSource sourced={rule} />
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}

function Next({ view: { next, links, kind } }: { readonly view: YourFitView }) {
  const { t } = useTranslation('your-fit');
  return (
    <section aria-labelledby="next">
      <h2 id="next">{t('next.title')}</h2>
      <ul className={styles['steps']}>
        {next.map(({ id, said, about }) => (
          <li key={id}>
            {said}
            {about.length === 0 ? null : (
              <ul className={styles['about']}>
                {about.map((question) => (
                  <li key={question.id}>
                    <a href={question.href}>{question.name}</a>
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
      <p className={styles['ways']}>
        <Action kind={kind === 'nothing-said' ? 'quiet' : 'primary'} href={links.options}>
          {t('toOptions')}
        </Action>
        <Action kind="quiet" href={links.compare}>
          {t('toCompare')}
        </Action>
      </p>
    </section>
  );
}
