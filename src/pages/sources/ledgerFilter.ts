// Which rows of the ledger somebody wants to see.
import { plain } from '#domain/said/plain.ts';
import type { Facets, FigureRow } from './figureRow.ts';

/** An empty field lets everything pass. */
export type LedgerFilter = Facets & { readonly search: string };

export const NO_FILTER: LedgerFilter = {
  search: '',
  topic: '',
  stratum: '',
  source: '',
  certainty: '',
};

/** Whether anything is filtered at all. */
export function isFiltering(filter: LedgerFilter): boolean {
  const { search, topic, stratum, source, certainty } = filter;
  return [search, topic, stratum, source, certainty].some((value) => value.trim() !== '');
}

/** What a search looks through: everything a row says, in small letters. */
export function searchText(row: FigureRow, topic: string): string {
  return [topic, row.label, ...row.result.map(plain), row.who, row.sure, row.source.name, row.id]
    .join(' ')
    .toLocaleLowerCase();
}

/** Whether a row is about all that was picked, and holds every word that was typed. */
export function passes(row: FigureRow, text: string, filter: LedgerFilter): boolean {
  const { search, topic, stratum, source, certainty } = filter;
  const { facets } = row;
  return (
    (topic === '' || facets.topic === topic) &&
    (stratum === '' || facets.stratum === stratum) &&
    (source === '' || facets.source === source) &&
    (certainty === '' || facets.certainty === certainty) &&
    search
      .toLocaleLowerCase()
      .split(/\s+/)
      .every((word) => text.includes(word))
  );
}
