import { useTranslation } from 'react-i18next';
import { VisitLegend, VisitStrip } from '#charts/visit-strip/VisitStrip.tsx';
import { Disclosure } from '#ui/disclosure/Disclosure.tsx';
import { Notice } from '#ui/notice/Notice.tsx';
import { OptionName } from '#ui/option-name/OptionName.tsx';
import { PageTitle } from '#ui/page-title/PageTitle.tsx';
import { Said } from '#ui/said/Said.tsx';
import type { CaseView, WayTold } from './caseView.ts';
import styles from './DailyLifePage.module.css';
import type { DailyLifeView, SideView } from './dailyLifeView.ts';
import { WayForm } from './WayForm.tsx';

interface DailyLifePageProps {
  readonly view: DailyLifeView;
  readonly onTell: (way: WayTold) => void;
}

const ASK = ['visits', 'place', 'help', 'work'] as const;

/** The reader's own trips for each treatment, in the same form, beside what the trial measured. */
export function DailyLifePage({ view, onTell }: DailyLifePageProps) {
  const { t } = useTranslation('daily-life');
  return (
    <>
      <PageTitle lead={t('lead')}>{t('title')}</PageTitle>
      {view.delayed === undefined ? null : <p>{view.delayed}</p>}
      <p className={styles['noScript']}>{t('noScript')}</p>
      <WayForm unit={view.unit} way={view.way} onTell={onTell} />
      <section aria-labelledby="trips">
        <h2 id="trips">{t('sidesTitle')}</h2>
        <p>{t('order')}</p>
        <p>{view.counted}</p>
        <div className={styles['legend']}>
          <VisitLegend
            legend={{
              ...(view.delayed === undefined ? {} : { operation: t('strip.legendOperation') }),
              planning: t('strip.legendPlanning'),
              visit: t('strip.legendVisit'),
            }}
          />
        </div>
        <div className={styles['sides']}>
          {view.sides.map((side) => (
            <div key={side.option} data-option={side.option}>
              <Side side={side} />
            </div>
          ))}
        </div>
        <p>{t('money')}</p>
      </section>
      <section aria-labelledby="measured">
        <h2 id="measured">{t('trial.title')}</h2>
        <Notice kind="note">
          {view.trial.map((said, sentence) => (
            <p key={sentence}>
              <Said said={said} />
            </p>
          ))}
        </Notice>
        <Disclosure summary={t('trial.carbon')}>
          <p>
            <Said said={view.carbon} />
          </p>
        </Disclosure>
      </section>
      <section aria-labelledby="ask">
        <h2 id="ask">{t('ask.title')}</h2>
        <ul>
          {ASK.map((id) => (
            <li key={id}>{t(`ask.${id}`)}</li>
          ))}
        </ul>
      </section>
    </>
  );
}

function Side({ side: { option, name, cases } }: { readonly side: SideView }) {
  return (
    <>
      <h3>
        <OptionName option={option}>{name}</OptionName>
      </h3>
      {cases.map((one) => (
        <Case key={one.id} one={one} />
      ))}
    </>
  );
}

function Case({ one: { name, who, facts, weeks, sum } }: { readonly one: CaseView }) {
  const { t } = useTranslation('daily-life');
  return (
    <div className={styles['case']}>
      <h4>
        <Said said={name} />
      </h4>
      <p>
        <Said said={who} />
      </p>
      <dl className={styles['facts']} aria-live="polite">
        {facts.map(({ term, said }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{said}</dd>
          </div>
        ))}
      </dl>
      <VisitStrip label={t('strip.caption')} weeks={weeks} />
      {sum.length === 0 ? null : (
        <Disclosure summary={t('sum.summary')}>
          <ul>
            {sum.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Disclosure>
      )}
    </div>
  );
}
