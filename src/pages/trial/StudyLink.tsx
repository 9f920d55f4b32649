import { useTranslation } from 'react-i18next';
import type { SourceLink } from './trialMatter.ts';

/** Where a result was published, as the way to its row in the ledger. */
export function StudyLink({ source: { href, study } }: { readonly source: SourceLink }) {
  const { t } = useTranslation('trial');
  return <a href={href}>{t('source', { study })}</a>;
}
