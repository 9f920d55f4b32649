import { useTranslation } from 'react-i18next';
import { Action } from '#ui/action/Action.tsx';
import { BeamScene, SingleDoseScene } from '#ui/drawing/GivingScenes.tsx';
import { OptionName } from '#ui/option-name/OptionName.tsx';
import { PageTitle } from '#ui/page-title/PageTitle.tsx';
import { Said } from '#ui/said/Said.tsx';
import { Sentence, TERMS } from '#ui/said/Sentence.tsx';
import styles from './StartPage.module.css';
import type { OptionInBrief, StartView } from './startView.ts';

/** The decision in one sentence, the two options in a picture, and the ways in. */
export function StartPage({ view }: { readonly view: StartView }) {
  const { t } = useTranslation('start');
  return (
    <div className={`around-title ${styles['page'] ?? ''}`}>
      <PageTitle lead={<Sentence>{t('lead', TERMS)}</Sentence>}>{t('title')}</PageTitle>
      <Ways links={view.links} />
      <section aria-labelledby="options">
        <h2 id="options">{t('options.title')}</h2>
        <div className={styles['options']}>
          {view.options.map((option) => (
            <InBrief key={option.option} {...option} />
          ))}
        </div>
        <p className={styles['quiet']}>{t('options.order')}</p>
      </section>
      <section aria-labelledby="why">
        <h2 id="why">{t('why.title')}</h2>
        {view.why.map((said, sentence) => (
          <p key={sentence}>
            <Said said={said} />
          </p>
        ))}
        <p>
          <a href={view.links.estimate}>{t('why.source')}</a>
        </p>
      </section>
      <section aria-labelledby="time">
        <h2 id="time">{t('time.title')}</h2>
        <p>
          {t('time.ask')} {t('time.before')}
        </p>
      </section>
      <Who />
      <Know />
    </div>
  );
}

function Ways({ links }: Pick<StartView, 'links'>) {
  const { t } = useTranslation('start');
  return (
    <ul className={styles['ways']}>
      <li>
        <Action kind="primary" href={links.aboutYou}>
          {t('actions.deciding')}
        </Action>
        <span>{t('actions.decidingHint')}</span>
      </li>
      <li>
        <Action kind="quiet" href={links.compare}>
          {t('actions.clinician')}
        </Action>
        <span>{t('actions.clinicianHint')}</span>
      </li>
      <li>
        <a href={links.options}>{t('actions.read')}</a>
      </li>
      <li>
        <a href={links.claims}>{t('actions.claims')}</a>
      </li>
    </ul>
  );
}

function InBrief({ option, name, sentence }: OptionInBrief) {
  const Scene = option === 'ebrt' ? BeamScene : SingleDoseScene;
  return (
    <div className={styles['option']} data-option={option}>
      <Scene />
      <h3>
        <OptionName option={option}>{name}</OptionName>
      </h3>
      <p>{sentence}</p>
    </div>
  );
}

function Who() {
  const { t } = useTranslation('start');
  return (
    <section aria-labelledby="who">
      <div className={styles['who']}>
        <div>
          <h2 id="who">{t('who.forTitle')}</h2>
          <ul>
            {(['early', 'lumpectomy', 'choice'] as const).map((id) => (
              <li key={id}>{t(`who.for.${id}`)}</li>
            ))}
          </ul>
        </div>
        <div>
          <h2>{t('who.notTitle')}</h2>
          <ul>
            {(['spread', 'mastectomy', 'ducts'] as const).map((id) => (
              <li key={id}>{t(`who.not.${id}`)}</li>
            ))}
          </ul>
        </div>
      </div>
      <p>{t('who.unsure')}</p>
      <p>{t('who.men')}</p>
    </section>
  );
}

function Know() {
  const { t } = useTranslation('start');
  return (
    <section aria-labelledby="know">
      <h2 id="know">{t('know.title')}</h2>
      <dl className={styles['know']}>
        <dt>{t('know.isTerm')}</dt>
        <dd>{t('purpose')}</dd>
        <dt>{t('know.notTerm')}</dt>
        <dd>{t('know.notAdvice')}</dd>
        <dt>{t('know.longTerm')}</dt>
        <dd>{t('know.long')}</dd>
        <dt>{t('know.privateTerm')}</dt>
        <dd>{t('know.private')}</dd>
        <dt>{t('know.reviewTerm')}</dt>
        <dd>{t('know.review')}</dd>
      </dl>
    </section>
  );
}
