import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { Disclosure } from '#ui/disclosure/Disclosure.tsx';
import { HeldBack } from '#ui/held-back/HeldBack.tsx';
import { DataTable } from '#ui/data-table/DataTable.tsx';
import { Said } from '#ui/said/Said.tsx';
import type { Reading } from './compareView.ts';
import styles from './OutcomeSection.module.css';
import { OutcomeBodyPart } from './OutcomeBodyPart.tsx';
import type { OutcomeView } from './outcomeView.ts';
import { ReportChoice } from './ReportChoice.tsx';

interface OutcomeSectionProps {
  readonly outcome: OutcomeView;
  readonly view: Reading['view'];
  readonly onReport: (outcome: string, report: string) => void;
}

/**
 * One outcome, always in the same order: gist, pictures, gap, range, certainty, source. Results about
 * dying wait in a native disclosure, so that they open without JavaScript too.
 */
export const OutcomeSection = memo(function OutcomeSection(given: OutcomeSectionProps) {
  const { outcome } = given;
  const { t } = useTranslation('compare');
  return (
    <section className={styles['outcome']} aria-labelledby={`${outcome.id}-name`}>
      <h3 id={`${outcome.id}-name`} tabIndex={-1}>
        {outcome.name}
      </h3>
      <p>{outcome.meaning}</p>
      {outcome.aboutDying ? (
        <HeldBack summary={t('dyingSummary')}>
          <Result {...given} />
        </HeldBack>
      ) : (
        <Result {...given} />
      )}
    </section>
  );
});

function Result({ outcome, view, onReport }: OutcomeSectionProps) {
  const { t } = useTranslation('compare');
  return (
    <>
      {outcome.gist === undefined ? null : (
        <p className={styles['gist']}>
          <Said said={outcome.gist} />
        </p>
      )}
      {outcome.reports.length > 1 ? (
        <ReportChoice
          name={`report-${outcome.id}`}
          legend={t('report.legend')}
          options={outcome.reports}
          value={outcome.report}
          onChoose={(id) => {
            onReport(outcome.id, id);
          }}
        />
      ) : null}
      {outcome.study === '' ? null : (
        <p className={styles['when']}>
          <strong>
            {outcome.aspect === undefined ? null : `${outcome.aspect}. `}
            <Said said={outcome.when} />.
          </strong>{' '}
          <Said said={outcome.who} /> {outcome.note}{' '}
          {t('published.study', { study: outcome.study })}
        </p>
      )}
      <OutcomeBodyPart outcome={outcome} view={view} />
      <Certainty outcome={outcome} />
      <Published outcome={outcome} />
    </>
  );
}

function Certainty({ outcome: { certainty } }: { readonly outcome: OutcomeView }) {
  const { t } = useTranslation('compare');
  return (
    <>
      <h4>{t('certaintyTitle')}</h4>
      <p>{certainty.said}</p>
      {certainty.because.length > 0 ? (
        <Disclosure summary={t('certaintyWhy')}>
          <ul>
            {certainty.because.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
          <p>{t('certaintyOurs')}</p>
        </Disclosure>
      ) : null}
    </>
  );
}

function Published({ outcome }: { readonly outcome: OutcomeView }) {
  const { t } = useTranslation('compare');
  return (
    <Disclosure summary={t('published.summary')}>
      {outcome.published.length > 0 ? (
        <DataTable
          caption={t('published.caption', { outcome: outcome.clinical })}
          columns={[t('published.figure'), t('published.value')]}
          rows={outcome.published.map(({ header, said }) => ({ header, cells: [said] }))}
        />
      ) : null}
      {outcome.ledger === '' ? null : (
        <p>
          <a href={outcome.ledger}>{t('published.ledger', { outcome: outcome.name })}</a>
        </p>
      )}
    </Disclosure>
  );
}
