import { useTranslation } from 'react-i18next';
import { Disclosure } from '#ui/disclosure/Disclosure.tsx';
import type { ChangeLine, EditionEntry } from './editionEntry.ts';

/** What each edition of the evidence brought, and what changed since an earlier one. */
export function Editions({ editions }: { readonly editions: readonly EditionEntry[] }) {
  const { t } = useTranslation('sources');
  return editions.map(({ id, edition, said, brought, since }) => (
    <div key={id} id={id} tabIndex={-1}>
      <p>
        <strong>{edition}</strong> {said.join(' ')}
      </p>
      <Lines lines={brought} />
      {since === undefined ? null : (
        <Disclosure summary={t('changes.since')}>
          <Lines lines={since} />
        </Disclosure>
      )}
    </div>
  ));
}

function Lines({ lines }: { readonly lines: readonly ChangeLine[] }) {
  return lines.length === 0 ? null : (
    <ul>
      {lines.map(({ said, link }, place) => (
        <li key={place}>
          {said} {link === undefined ? null : <a href={link.href}>{link.name}</a>}
        </li>
      ))}
    </ul>
  );
}
