// The change log for readers: what each edition of the evidence brought, and all that changed since it.
import type { Changes } from '#domain/evidence/edition.ts';
import type { History, PastEdition } from '#domain/evidence/history.ts';
import type { Release } from '#domain/evidence/release.ts';
import type { Words } from '#i18n/words.ts';

/** One row that came, went or changed; a row that went leads nowhere. */
export interface ChangeLine {
  readonly said: string;
  readonly link: { readonly href: string; readonly name: string } | undefined;
}

export interface EditionEntry {
  /** Place on the page, to which a sheet printed from this edition can lead: `since-2026-1`. */
  readonly id: string;
  readonly edition: string;
  /** What the editors say of it. */
  readonly said: readonly string[];
  readonly brought: readonly ChangeLine[];
  /** Nothing for the edition that is shown. */
  readonly since: readonly ChangeLine[] | undefined;
}

/** Every edition, the latest first. */
export function editionEntries(
  history: History,
  changes: Release['changes'],
  nameOf: (figure: string) => string | undefined,
  words: Words,
): readonly EditionEntry[] {
  const lines = (some: Changes) => changeLines(some, nameOf, words);
  const entry = ({ version, date, brought, since }: PastEdition, place: number): EditionEntry => ({
    id: `since-${version.replace('.', '-')}`,
    edition: words.text('sources:change', { version, date: words.date(date) }),
    said: changes
      .filter((change) => change.version === version)
      .map(({ id }) => words.text(`ledger:changes.${id}`)),
    brought: lines(brought),
    since: place === history.length - 1 ? undefined : lines(since),
  });
  return history.map(entry).toReversed();
}

function changeLines(
  { added, removed, changed }: Changes,
  nameOf: (figure: string) => string | undefined,
  words: Words,
): readonly ChangeLine[] {
  const link = (id: string) => {
    const name = nameOf(id);
    return name === undefined ? undefined : { href: `#figure-${id}`, name };
  };
  const nothing = words.text('sources:history.nothing');
  return [
    ...added.map((id) => ({ said: words.text('sources:changes.added'), link: link(id) })),
    ...changed.map(({ figure, what, from, to }) => ({
      said: words.text('sources:changes.changed', {
        what,
        from: String(from ?? nothing),
        to: String(to ?? nothing),
      }),
      link: link(figure),
    })),
    ...removed.map((id) => ({
      said: words.text('sources:changes.removed', { figure: id }),
      link: undefined,
    })),
  ];
}
