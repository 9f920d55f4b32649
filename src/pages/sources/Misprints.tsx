import { useTranslation } from 'react-i18next';
import styles from './SourcesPage.module.css';
import type { Misprint } from './sourcesView.ts';

/** What publications print wrongly, and what is used instead. */
export function Misprints({ misprints }: { readonly misprints: readonly Misprint[] }) {
  const { t } = useTranslation('sources');
  if (misprints.length === 0) return <p>{t('errata.none')}</p>;
  return (
    <>
      <p>{t('errata.lead')}</p>
      <ul className={styles['entries']}>
        {misprints.map(({ id, said, values, place, source }) => (
          <li key={id} id={`erratum-${id}`} tabIndex={-1}>
            <p>
              {said} <strong>{values}</strong>
            </p>
            <p className={styles['quiet']}>
              <a href={source.href} lang="en">
                {source.name}
              </a>
              . {t('row.place')} <span lang="en">{place}</span>
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}
