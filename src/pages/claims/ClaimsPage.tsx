import { useTranslation } from 'react-i18next';
import { PageTitle } from '#ui/page-title/PageTitle.tsx';

/** What you may have read elsewhere, and what the evidence says. */
export function ClaimsPage() {
  const { t } = useTranslation('claims');
  return <PageTitle lead={t('lead')}>{t('title')}</PageTitle>;
}
