import { useTranslation } from 'react-i18next';
import { Action } from '#ui/action/Action.tsx';
import { Disclosure } from '#ui/disclosure/Disclosure.tsx';
import { Notice } from '#ui/notice/Notice.tsx';
import { PageTitle } from '#ui/page-title/PageTitle.tsx';
import { Said } from '#ui/said/Said.tsx';
import { CriterionPart } from './CriterionPart.tsx';
import styles from './YourFitPage.module.css';
import type { YourFitView } from './yourFitView.ts';

/** The answers beside the women in the trial: where they differ, what is open, where they are alike. */
export function YourFitPage({ view }: { readonly view: YourFitView }) {
  const { t } = useTranslation('your-fit');
  const { groups, links } = view;
  return (
    <>
      <PageTitle lead={t('lead')}>{t('title')}</PageTitle>
      <Notice kind={view.kind === 'outside' ? 'outside' : 'note'}>
        <p>{view.whole}</p>
        {view.kind === 'nothing-said' ? null : <p>{view.group}</p>}
      </Notice>
      {view.kind === 'nothing-said' ? (
        <Action kind="primary" href={links.answers}>
          {t('toAnswers')}
        </Action>
      ) : (
        groups.map(({ standing, criteria }) => (
          <section key={standing} aria-labelledby={`group-${standing}`}>
            <h2 id={`group-${standing}`}>{t(`groups.${standing}`)}</h2>
            <ul className={styles['criteria']}>
              {criteria.map((criterion) => (
                <CriterionPart key={criterion.id} criterion={criterion} />
              ))}
            </ul>
          </section>
        ))
      )}
      <Later view={view} />
      <h2>{t('next.title')}</h2>
      <p>{t(`next.${view.next}`)}</p>
      <p className={styles['next']}>
        <Action kind={view.kind === 'nothing-said' ? 'quiet' : 'primary'} href={links.options}>
          {t('toOptions')}
        </Action>
        <Action kind="quiet" href={links.compare}>
          {t('toCompare')}
        </Action>
      </p>
    </>
  );
}

const FINDINGS = ['lobular', 'in-situ', 'margins', 'vessels', 'nodes', 'several', 'size'] as const;

function Later({ view }: { readonly view: YourFitView }) {
  const { t } = useTranslation('your-fit');
  return (
    <>
      <h2>{t('later.title')}</h2>
      <p>
        <Said said={view.extraEbrt} />
      </p>
      <Disclosure summary={t('later.lead')}>
        <ul>
          {FINDINGS.map((finding) => (
            <li key={finding}>{t(`later.findings.${finding}`)}</li>
          ))}
        </ul>
        <p>{t('later.centre')}</p>
      </Disclosure>
    </>
  );
}
