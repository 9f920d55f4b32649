import { useTranslation } from 'react-i18next';
import { Said } from '#ui/said/Said.tsx';
import type { PositionEntry } from './positionEntry.ts';
import styles from './SourcesPage.module.css';

/** Who holds what, by date: every side in the same form and type. */
export function Positions({ positions }: { readonly positions: readonly PositionEntry[] }) {
  const { t } = useTranslation('sources');
  return (
    <>
      <p>{t('positions.lead')}</p>
      <ol className={styles['entries']}>
        {positions.map((position) => (
          <li key={position.id}>
            <article id={position.id} aria-labelledby={`${position.id}-who`} tabIndex={-1}>
              <h3 id={`${position.id}-who`}>{position.who}</h3>
              <p className={styles['quiet']}>
                <time dateTime={position.date}>{position.year}</time> · {position.kind}
              </p>
              <dl className={styles['facts']}>
                <dt>{t('positions.plain')}</dt>
                <dd>
                  <Said said={position.plain} />
                </dd>
                <dt>{t('positions.clinical')}</dt>
                <dd>
                  <Said said={position.clinical} />
                </dd>
                <dt>{t('row.read')}</dt>
                <dd>
                  <a href={position.source.href}>{position.source.name}</a>. {position.read}{' '}
                  {t('row.place')} <span lang="en">{position.place}</span>
                </dd>
              </dl>
            </article>
          </li>
        ))}
      </ol>
    </>
  );
}
