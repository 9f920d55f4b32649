import { useTranslation } from 'react-i18next';
import { DataTable } from '#ui/data-table/DataTable.tsx';
import { HeldBack } from '#ui/held-back/HeldBack.tsx';
import { Said } from '#ui/said/Said.tsx';
import type { HistoryView } from './strataView.ts';
import { StudyLink } from './StudyLink.tsx';
import styles from './TrialPage.module.css';

/** The older report that put both ways of giving the dose together, in a table of its own. */
export function History({ history }: { readonly history: HistoryView }) {
  const { t } = useTranslation('trial');
  const { lead, caption, columns, rows, dying } = history;
  const table = (some: HistoryView['rows']) => (
    <div data-stratum="whole-trial">
      <DataTable
        caption={caption}
        columns={columns}
        rows={some.map(({ name, cells }) => ({ header: name, cells }))}
      />
      {some.map(({ name, source }) => (
        <p key={source.href} className={styles['quiet']}>
          {name}. <StudyLink source={source} />
        </p>
      ))}
    </div>
  );
  return (
    <>
      <p>
        <Said said={lead} />
      </p>
      {table(rows)}
      <HeldBack summary={t('dying')}>{table(dying)}</HeldBack>
    </>
  );
}
