import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { DataTable } from '#ui/data-table/DataTable.tsx';
import { HeldBack } from '#ui/held-back/HeldBack.tsx';
import styles from './ComparePage.module.css';
import type { CompareView } from './compareView.ts';
import type { OverviewTable } from './overviewView.ts';
import { Ranges } from './Ranges.tsx';

/** Every outcome on one page, in tables that each count out of one crowd. */
export const Overview = memo(function Overview({
  view: { overview, ranges },
}: {
  readonly view: CompareView;
}) {
  const { t } = useTranslation('compare');
  return (
    <section className={styles['overview']} aria-labelledby="overview">
      <h2 id="overview" tabIndex={-1}>
        {t('overview.title')}
      </h2>
      <p>{t('overview.lead')}</p>
      {overview.counted.map((table) => (
        <Table key={table.id} table={table} />
      ))}
      <Table table={overview.told} />
      {overview.dying.length > 0 ? (
        <HeldBack summary={t('overview.dyingSummary')}>
          {overview.dying.map((table) => (
            <Table key={table.id} table={table} />
          ))}
        </HeldBack>
      ) : null}
      <Ranges ranges={ranges} />
    </section>
  );
});

function Table({ table: { caption, columns, rows } }: { readonly table: OverviewTable }) {
  return rows.length === 0 ? null : (
    <DataTable
      caption={caption}
      columns={columns}
      rows={rows.map(({ header, cells }) => ({ header, cells }))}
    />
  );
}
