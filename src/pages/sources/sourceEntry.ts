// One study, guideline or page: its citation, what kind of study it is, and who paid for it.
import type { Source } from '#domain/evidence/source.ts';
import { plain } from '#domain/said/plain.ts';
import type { Quantity, Said } from '#domain/said/said.ts';
import type { Words } from '#i18n/words.ts';

export interface SourceEntry {
  readonly id: string;
  readonly authors: string;
  readonly title: string;
  /** Said where the title is our description of an untitled page. */
  readonly described: string | undefined;
  /** Journal, year, volume and pages. */
  readonly published: string;
  readonly link: { readonly href: string; readonly text: string } | undefined;
  readonly facts: readonly { readonly term: string; readonly said: string }[];
  /** Addresses and remarks as an editor wrote them down; in English in every language. */
  readonly seenAt: readonly string[];
  readonly accessed: string;
}

/** A source as the list shows it. What it does not say of funding and interests is said to be missing. */
export function sourceEntry(source: Source, words: Words): SourceEntry {
  return {
    id: `source-${source.id}`,
    authors: source.authors,
    title: source.title,
    described: source.titleIs === 'described' ? words.text('sources:studies.described') : undefined,
    published: published(source, words),
    link: sourceLink(source),
    facts: [
      { term: words.text('sources:studies.design'), said: design(source, words) },
      { term: words.text('sources:studies.team'), said: team(source, words) },
      {
        term: words.text('sources:studies.funding'),
        said: declared(source.funding, 'funding', words),
      },
      {
        term: words.text('sources:studies.interests'),
        said: declared(source.interests, 'interests', words),
      },
    ],
    seenAt: source.seenAt,
    accessed: words.text('sources:studies.accessed', { date: words.date(source.accessed) }),
  };
}

/** The publication itself: by its DOI where it has one. */
export function sourceLink({ doi, address }: Source): SourceEntry['link'] {
  if (doi !== undefined) return { href: `https://doi.org/${doi}`, text: `doi.org/${doi}` };
  return address === undefined ? undefined : { href: address, text: address };
}

/** How long the people of a source were followed, where it says so. */
export function followedSaid({ followUpMonths }: Source, words: Words): Said | undefined {
  const { median, maximum } = followUpMonths ?? {};
  const said = [
    ...(median === undefined
      ? []
      : [words.text('sources:studies.followed', { median: bare(median, 'months') })]),
    ...(maximum === undefined
      ? []
      : [words.text('sources:studies.followedMost', { maximum: bare(maximum, 'months') })]),
  ];
  return said.length === 0 ? undefined : [said.join(' ')];
}

function published({ publishedIn, year, volume, pages }: Source, words: Words): string {
  return [
    ...(publishedIn === undefined ? [] : [publishedIn]),
    ...(year === undefined ? [] : [words.text('sources:year', { year: bare(year, 'year') })]),
    ...(volume === undefined ? [] : [words.text('sources:studies.volume', { volume })]),
    ...(pages === undefined ? [] : [words.text('sources:studies.pages', { pages })]),
  ].join(', ');
}

function design(source: Source, words: Words): string {
  const { design: kind, people } = source;
  const followed = followedSaid(source, words);
  return [
    words.text(`sources:designs.${kind}`),
    ...(people === undefined ? [] : [words.text('sources:studies.people', { count: people })]),
    ...(followed === undefined ? [] : [plain(followed)]),
  ].join(' ');
}

function team({ byTrialTeam }: Source, words: Words): string {
  return words.text(byTrialTeam ? 'sources:studies.byTrialTeam' : 'sources:studies.byOthers');
}

function declared(id: string | undefined, what: 'funding' | 'interests', words: Words): string {
  return id === undefined
    ? words.text(`sources:studies.${what}Unknown`)
    : words.text(`ledger:sources.${id}.${what}`);
}

/** A number of a citation: it belongs to no row of the ledger, so it is spoken as bare text. */
export function bare(value: number, unit: Quantity['unit']): Quantity {
  return { figure: '', value, unit };
}
