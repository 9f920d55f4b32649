import { useTranslation } from 'react-i18next';
import { PageTitle } from '#ui/page-title/PageTitle.tsx';

/** Its two ways of giving the single dose, its results over time, and its smaller parts. */
export function TrialPage() {
  const { t } = useTranslation('trial');
  return <PageTitle lead={t('lead')}>{t('title')}</PageTitle>;
}
