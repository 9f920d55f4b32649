import { useTranslation } from 'react-i18next';
import { Disclosure } from '#ui/disclosure/Disclosure.tsx';
import { HeldBack } from '#ui/held-back/HeldBack.tsx';
import { Said } from '#ui/said/Said.tsx';
import styles from './ClaimsPage.module.css';
import type { ClaimEntry, Lookup } from './claimsView.ts';

/**
 * One claim in three labelled parts, the same for every claim. An answer that tells how many died waits
 * in a native disclosure, so that it opens without a script too.
 */
export function ClaimPart({ entry }: { readonly entry: ClaimEntry }) {
  const { t } = useTranslation('claims');
  const { id, claim, read, aboutDying, says, ask } = entry;
  return (
    <article className={styles['claim']} id={id} aria-labelledby={`${id}-title`} tabIndex={-1}>
      <hgroup>
        <p className={styles['label']}>{t('labels.claim')}</p>
        <h2 id={`${id}-title`}>{claim}</h2>
      </hgroup>
      {read.length === 0 ? null : <Lookups label={t('labels.read')} links={read} />}
      <dl>
        <dt className={styles['label']}>{t('labels.says')}</dt>
        <dd>
          {aboutDying ? (
            <HeldBack summary={t('dyingSummary')}>
              <Said said={says} />
            </HeldBack>
          ) : (
            <Said said={says} />
          )}
        </dd>
        <dt className={styles['label']}>{t('labels.ask')}</dt>
        <dd>{ask}</dd>
      </dl>
      <Disclosure summary={t('labels.more')}>
        {entry.clinical === undefined ? null : (
          <p>
            <Said said={entry.clinical} />
          </p>
        )}
        <Lookups label={t('labels.links')} links={entry.links} />
      </Disclosure>
    </article>
  );
}

function Lookups({ label, links }: { readonly label: string; readonly links: readonly Lookup[] }) {
  return (
    <div className={styles['lookups']}>
      <span>{label}</span>
      <ul>
        {links.map(({ href, text }) => (
          <li key={href}>
            <a href={href}>{text}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
