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

/**
 * Small letters without dots and strokes ("Größe" is found as "GROSSE"), numbers without the signs that part
 * their thousands and with a point before their fractions.
 */
function searchable(text: string): string {
  return text
    .toLocaleLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('ß', 'ss')
    .replace(/(\d)[.,\xa0\u202f’'](?=\d{3}(?!\d))/g, '$1')
    .replace(/(\d),(?=\d)/g, '$1.');
}

/** What a search looks through: everything a row says, in small letters. */
export function searchText(row: FigureRow, topic: string): string {
  const { label, result, who, sure, source, id, publication, place } = row;
  return searchable(
    [topic, label, ...result.map(plain), who, sure, source.name, id, place]
      .concat(row.written, publication?.text ?? '')
      .join(' '),
  );
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
    searchable(search)
      .split(/\s+/)
      .every((word) => text.includes(word))
  );
}
