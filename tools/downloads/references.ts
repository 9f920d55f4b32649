// The sources as files for reference managers: BibTeX and RIS.
import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import type { Source } from '#domain/evidence/source.ts';

plugins.config.get('@bibtex').format.useIdAsLabel = true;

/** How CSL, the common tongue of reference managers, calls our kinds of source. */
const TYPES: Readonly<Record<Source['kind'], string>> = {
  'trial-report': 'article-journal',
  'trial-follow-up': 'article-journal',
  'sub-study': 'article-journal',
  'other-trial': 'article-journal',
  'meta-analysis': 'article-journal',
  'health-technology-assessment': 'article-journal',
  cohort: 'article-journal',
  guideline: 'report',
  'payer-rule': 'webpage',
  letter: 'article-journal',
  register: 'webpage',
  'conference-abstract': 'paper-conference',
  'web-page': 'webpage',
  'preference-study': 'article-journal',
  'economic-model': 'article-journal',
  news: 'article-newspaper',
};

/** All sources for LaTeX, each under its id. */
export function bibtex(sources: readonly Source[]): string {
  return new Cite(sources.map(record)).format('bibtex');
}

/** All sources for other reference managers, each under its id. */
export function ris(sources: readonly Source[]): string {
  // The library breaks long lines, which most programs read as the end of a field.
  return new Cite(sources.map(record))
    .format('ris')
    .replace(/\r?\n(?![A-Z][A-Z0-9] {2}- |\r?\n|$)/g, '');
}

/** A source in CSL; what it does not say is left out. */
function record(source: Source): object {
  const { id, kind, title, publishedIn, year, volume, pages, doi, pmid, address } = source;
  return {
    id,
    'citation-key': id,
    type: TYPES[kind],
    title,
    author: authors(source.authors),
    'container-title': publishedIn,
    publisher: kind === 'guideline' ? publishedIn : undefined,
    note: source.authors.includes('et al') ? 'The list of authors goes on.' : undefined,
    issued: year === undefined ? undefined : { 'date-parts': [[year]] },
    volume,
    page: pages,
    DOI: doi,
    PMID: pmid,
    URL: address,
    accessed: { 'date-parts': [source.accessed.split('-').map(Number)] },
  };
}

const AND_OTHERS = /^et al\b/;

/** "Vaidya JS, Bulsara M, et al." is a list of people; anything else is a body with one name. */
function authors(written: string): readonly object[] {
  const people = written.split(', ').filter((name) => !AND_OTHERS.test(name));
  const parts = people.map((name) => /^(?<family>.+) (?<given>\p{Lu}{1,4})$/u.exec(name)?.groups);
  return parts.every((part) => part !== undefined)
    ? parts.map((part) => ({ family: part['family'], given: part['given'] }))
    : [{ literal: written }];
}
