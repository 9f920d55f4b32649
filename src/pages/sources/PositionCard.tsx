import { useTranslation } from 'react-i18next';
import { Said } from '#ui/said/Said.tsx';
import type { PositionEntry } from './positionEntry.ts';
import styles from './Positions.module.css';

/** Which of its two wordings a position is read in. */
export type Wording = 'both' | 'plain' | 'clinical';

interface PositionCardProps {
  readonly position: PositionEntry;
  readonly wording: Wording;
}

/** One position: who, when, what in one sentence, why it differs from others, and where it was read. */
export function PositionCard({ position, wording }: PositionCardProps) {
  const { t } = useTranslation('sources');
  const { id, who, kind, date, year, plain, clinical, why, source, read, place } = position;
  return (
    <article className={styles['card']} id={id} aria-labelledby={`${id}-who`} tabIndex={-1}>
      <h3 id={`${id}-who`}>{who}</h3>
      <p className={styles['quiet']}>
        <time dateTime={date}>{year}</time> · {kind}
      </p>
      <dl>
        {wording === 'clinical' ? null : (
          <>
            <dt>{t('positions.plain')}</dt>
            <dd>
              <Said said={plain} />
            </dd>
          </>
        )}
        {wording === 'plain' ? null : (
          <>
            <dt>{t('positions.clinical')}</dt>
            <dd>
              <Said said={clinical} />
            </dd>
          </>
        )}
        <dt>{t('positions.why')}</dt>
        <dd>
          <Said said={why} />
        </dd>
        <dt>{t('row.read')}</dt>
        <dd>
          <a href={source.href} lang="en">
            {source.name}
          </a>
          . {read} {t('row.place')} <span lang="en">{place}</span>
        </dd>
      </dl>
    </article>
  );
}
