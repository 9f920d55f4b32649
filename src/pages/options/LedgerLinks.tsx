import { useTranslation } from 'react-i18next';
import type { LedgerLink } from './ledgerLinks.ts';
import styles from './LedgerLinks.module.css';

/** Where the figures above can be looked up. */
export function LedgerLinks({ links }: { readonly links: readonly LedgerLink[] }) {
  const { t } = useTranslation('options');
  return (
    <div className={styles['links']}>
      <span>{t('sources')}</span>
      <ul>
        {links.map(({ study, href }) => (
          <li key={href}>
            <a href={href} lang="en">
              {study}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
