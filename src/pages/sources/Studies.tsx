import { useTranslation } from 'react-i18next';
import { Disclosure } from '#ui/disclosure/Disclosure.tsx';
import type { SourceEntry } from './sourceEntry.ts';
import styles from './SourcesPage.module.css';
import type { SourcesView } from './sourcesView.ts';

/** Every source by its kind. A link to one of them opens its group. */
export function Studies({ groups }: { readonly groups: SourcesView['studies'] }) {
  const { t } = useTranslation('sources');
  return (
    <>
      <p>{t('studies.lead')}</p>
      {groups.map(({ title, entries }) => (
        <Disclosure key={title} summary={title}>
          <ul className={styles['entries']}>
            {entries.map((entry) => (
              <Study key={entry.id} entry={entry} />
            ))}
          </ul>
        </Disclosure>
      ))}
    </>
  );
}

/** Titles and remarks stay in English in every language, and are marked so that they are spoken so. */
function Study({ entry }: { readonly entry: SourceEntry }) {
  const { t } = useTranslation('sources');
  return (
    <li id={entry.id} tabIndex={-1}>
      <p>
        <strong lang="en">{entry.title}</strong>
        {entry.described === undefined ? null : <> {entry.described}</>}
      </p>
      <p>
        <bdi lang="en">{entry.authors}</bdi> <bdi>{entry.published}</bdi>
        {entry.link === undefined ? null : (
          <>
            {' '}
            <a href={entry.link.href} rel="noreferrer">
              <bdi>{entry.link.text}</bdi>
            </a>
          </>
        )}
      </p>
      <dl className={styles['facts']}>
        {entry.facts.map(({ term, said }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{said}</dd>
          </div>
        ))}
        <div>
          <dt>{t('studies.seen')}</dt>
          <dd>
            <ul className={styles['seen']} lang="en">
              {entry.seenAt.map((place) => (
                <li key={place}>{place}</li>
              ))}
            </ul>
            {entry.accessed}
          </dd>
        </div>
      </dl>
    </li>
  );
}
