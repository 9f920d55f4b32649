import { useTranslation } from 'react-i18next';
import { DataTable } from '#ui/data-table/DataTable.tsx';
import { Disclosure } from '#ui/disclosure/Disclosure.tsx';
import { HeldBack } from '#ui/held-back/HeldBack.tsx';
import { Said } from '#ui/said/Said.tsx';
import type { ResultTable } from './resultTable.ts';
import type { OutcomeStrata, StratumPanel } from './strataView.ts';
import { StudyLink } from './StudyLink.tsx';
import styles from './TrialPage.module.css';

/** Each outcome with one panel for each way of giving the dose; no table holds both ways. */
export function Strata({ strata }: { readonly strata: readonly OutcomeStrata[] }) {
  const { t } = useTranslation('trial');
  return (
    <>
      <p>{t('strata.lead')}</p>
      <p>{t('strata.order')}</p>
      {strata.map((outcome) => (
        <section key={outcome.id} aria-labelledby={`strata-${outcome.id}`}>
          <h3 id={`strata-${outcome.id}`}>{outcome.name}</h3>
          {outcome.aboutDying ? (
            <HeldBack summary={t('dying')}>
              <Panels outcome={outcome} />
            </HeldBack>
          ) : (
            <Panels outcome={outcome} />
          )}
        </section>
      ))}
    </>
  );
}

function Panels({ outcome }: { readonly outcome: OutcomeStrata }) {
  return (
    <div className={styles['panels']}>
      {outcome.panels.map((panel) => (
        <Panel key={panel.stratum} panel={panel} outcome={outcome.id} />
      ))}
    </div>
  );
}

function Panel({ panel, outcome }: { readonly panel: StratumPanel; readonly outcome: string }) {
  const { t } = useTranslation('trial');
  const { stratum, title, who, size, leading, others } = panel;
  const id = `${outcome}-${stratum}`;
  return (
    <section
      className={styles['panel']}
      data-stratum={stratum}
      aria-labelledby={`strata-${outcome} ${id}`}
    >
      <h4 id={id}>{title}</h4>
      <p>
        <Said said={who} /> <Said said={size} />
      </p>
      {leading === undefined ? <p>{t('result.none')}</p> : <Result result={leading} />}
      {others.length === 0 ? null : (
        <Disclosure summary={t('strata.others')}>
          {others.map((result) => (
            <Result key={result.id} result={result} />
          ))}
        </Disclosure>
      )}
    </section>
  );
}

function Result({ result }: { readonly result: ResultTable }) {
  const { t } = useTranslation('trial');
  const { when, caption, told, rows, note, certainty, source } = result;
  return (
    <div className={styles['result']}>
      {rows.length === 0 ? (
        <p>
          <strong>
            <Said said={when} />.
          </strong>{' '}
          {told === undefined ? null : <Said said={told} />}
        </p>
      ) : (
        <DataTable
          caption={caption}
          columns={[t('result.group'), t('result.result')]}
          rows={rows.map(({ header, said }) => ({ header, cells: [said] }))}
        />
      )}
      <p className={styles['quiet']}>
        {note} {certainty} <StudyLink source={source} />
      </p>
    </div>
  );
}
