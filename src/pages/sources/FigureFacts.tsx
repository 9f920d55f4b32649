import { useTranslation } from 'react-i18next';
import { Said } from '#ui/said/Said.tsx';
import type { FigureRow } from './figureRow.ts';
import styles from './SourcesPage.module.css';

interface FigureFactsProps {
  readonly row: FigureRow;
  /** Where the source is described: on this page, or on the sources page. */
  readonly sourceHref: string;
}

/** What a row says at once: the result, when, who, how sure, and where it was read. */
export function FigureFacts({ row, sourceHref }: FigureFactsProps) {
  const { t } = useTranslation('sources');
  return (
    <dl id={row.id} className={styles['facts']} tabIndex={-1}>
      <dt>{t('row.result')}</dt>
      {row.result.map((said, line) => (
        <dd key={line}>
          <Said said={said} />
        </dd>
      ))}
      {row.isSet ? null : <When row={row} />}
      <dt>{t('row.who')}</dt>
      <dd>{row.who}</dd>
      {row.isSet ? null : (
        <>
          <dt>{t('row.sure')}</dt>
          <dd>{row.sure}</dd>
        </>
      )}
      <dt>{t('row.read')}</dt>
      <dd>
        <a href={sourceHref} lang="en">
          {row.source.name}
        </a>
        . {row.read} {t('row.place')} <span lang="en">{row.place}</span>
        {row.publication === undefined ? null : (
          <>
            {' '}
            <a href={row.publication.href} rel="noreferrer">
              <bdi>{row.publication.text}</bdi>
            </a>
          </>
        )}
      </dd>
      <dt>{t('row.used')}</dt>
      <dd>
        {row.usedOn.length === 0 ? t('row.usedNowhere') : null}
        {row.usedOn.map(({ href, name }, place) => (
          <span key={href}>
            {place > 0 ? ' · ' : ''}
            <a href={href}>{name}</a>
          </span>
        ))}
      </dd>
    </dl>
  );
}

function When({ row: { when, followed } }: { readonly row: FigureRow }) {
  const { t } = useTranslation('sources');
  return (
    <>
      <dt>{t('row.when')}</dt>
      {[when, followed].map((said) =>
        said === undefined ? null : (
          <dd key={said === when ? 'when' : 'followed'}>
            <Said said={said} />
          </dd>
        ),
      )}
    </>
  );
}
