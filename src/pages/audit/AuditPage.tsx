import { useTranslation } from 'react-i18next';
import { DataTable } from '#ui/data-table/DataTable.tsx';
import { Notice } from '#ui/notice/Notice.tsx';
import { PageTitle } from '#ui/page-title/PageTitle.tsx';
import { AuditListPart } from './AuditListPart.tsx';
import type { AuditView } from './auditView.ts';

/** What good decision aids must have, item by item, and whether this one has it. */
export function AuditPage({ view: { summary, lists } }: { readonly view: AuditView }) {
  const { t } = useTranslation('audit');
  return (
    <>
      <PageTitle lead={t('lead')}>{t('title')}</PageTitle>
      <Notice kind="note" title={t('intro.own')}>
        {t('intro.wording')}
      </Notice>
      <section aria-labelledby="summary">
        <h2 id="summary" tabIndex={-1}>
          {t('summaryTitle')}
        </h2>
        <p>{t('intro.people')}</p>
        <DataTable caption={t('summary')} columns={summary.columns} rows={summary.rows} />
      </section>
      {lists.map((list) => (
        <AuditListPart key={list.id} list={list} />
      ))}
    </>
  );
}
