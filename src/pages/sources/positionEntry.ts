// What a body or a group of authors holds, in one form for all, with the figures its sentences speak.
import type { Evidence } from '#domain/evidence/evidence.ts';
import { findQuantity } from '#domain/evidence/findQuantity.ts';
import type { Position } from '#domain/evidence/position.ts';
import type { Said } from '#domain/said/said.ts';
import type { Words } from '#i18n/words.ts';
import { bare } from './sourceEntry.ts';

export interface PositionEntry {
  readonly id: string;
  readonly who: string;
  readonly kind: string;
  /** ISO year or month, and the year as it is read. */
  readonly date: string;
  readonly year: string;
  readonly plain: Said;
  readonly clinical: Said;
  /** Why it comes to another view than others: what it weighs, what was known, whom it is for. */
  readonly why: Said;
  readonly source: { readonly href: string; readonly name: string };
  readonly place: string;
  readonly read: string;
}

/** All positions by their date, the earliest first, so that no side comes first by merit. */
export function positionEntries(
  positions: readonly Position[],
  ledger: Pick<Evidence, 'outcomes' | 'background'>,
  citations: Readonly<Record<string, string>>,
  words: Words,
): readonly PositionEntry[] {
  return positions
    .toSorted((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)))
    .map((position) => positionEntry(position, ledger, citations, words));
}

function positionEntry(
  { id, kind, date, dateIs, blanks, source, where, readFrom, checkedBy }: Position,
  ledger: Pick<Evidence, 'outcomes' | 'background'>,
  citations: Readonly<Record<string, string>>,
  words: Words,
): PositionEntry {
  const figures = Object.fromEntries(
    Object.entries(blanks ?? {}).map(([name, address]) => [name, findQuantity(ledger, address)]),
  );
  return {
    id: `position-${id}`,
    who: words.text(`ledger:positions.${id}.who`),
    kind: words.text(`sources:positionKinds.${kind}`),
    date,
    year: words.text(dateIs === 'read' ? 'sources:yearRead' : 'sources:year', {
      year: bare(Number(date.slice(0, 4)), 'year'),
    }),
    plain: words.say(`ledger:positions.${id}.patient`, figures),
    clinical: words.say(`ledger:positions.${id}.clinician`, figures),
    why: words.say(`ledger:positions.${id}.why`, figures),
    source: { href: `#source-${source}`, name: citations[source] ?? source },
    place: where,
    read: [
      words.text(`ledger:readFrom.${readFrom}`),
      checkedBy.length === 0
        ? words.text('sources:row.unchecked')
        : words.text('sources:row.checked', { names: checkedBy.join(', ') }),
    ].join(' '),
  };
}
