import { useTranslation } from 'react-i18next';
import { PageTitle } from '#ui/page-title/PageTitle.tsx';

/** What good decision aids must have, item by item, and whether this one has it. */
export function AuditPage() {
  const { t } = useTranslation('audit');
  return <PageTitle lead={t('lead')}>{t('title')}</PageTitle>;
}
