// A source in a word, for sentences that must name their study.
import type { Source } from './source.ts';

/** "BMJ 2020", or the publisher alone where the page has no date. */
export function shortCitation({ publishedIn, authors, year }: Source): string {
  const place = publishedIn ?? authors;
  return year === undefined ? place : `${place} ${year}`;
}

/** Source id to its short citation, for pages that need to name studies but not to describe them. */
export function shortCitations(sources: readonly Source[]): Readonly<Record<string, string>> {
  return Object.fromEntries(sources.map((source) => [source.id, shortCitation(source)]));
}
