// The evidence ledger as one page: every figure, every position, every source, and the known misprints.
import { allFigures } from '#domain/evidence/allFigures.ts';
import type { Evidence } from '#domain/evidence/evidence.ts';
import type { Figure } from '#domain/evidence/figure.ts';
import type { Release } from '#domain/evidence/release.ts';
import type { Source } from '#domain/evidence/source.ts';
import type { Words } from '#i18n/words.ts';
import { editionEntries, type EditionEntry } from './editionEntry.ts';
import {
  figureRow,
  topicName,
  type Facets,
  type FigureRow,
  type LedgerMatter,
} from './figureRow.ts';
import { positionEntries, type PositionEntry } from './positionEntry.ts';
import { bare, sourceEntry, type SourceEntry } from './sourceEntry.ts';

export interface SourcesMatter
  extends LedgerMatter, Pick<Evidence, 'outcomes' | 'background' | 'positions'> {
  readonly release: Release;
}

/** What a list of the search offers: ids of the data, in words. */
export type Choices = readonly { readonly value: string; readonly label: string }[];

/** Figures that stand under one outcome or topic. */
export interface Topic {
  readonly id: string;
  readonly summary: string;
  readonly rows: readonly FigureRow[];
}

export interface Misprint {
  readonly id: string;
  readonly said: string;
  readonly values: string;
  readonly place: string;
  readonly source: { readonly href: string; readonly name: string };
}

export interface SourcesView {
  readonly edition: string;
  readonly filters: Readonly<Record<keyof Facets, Choices>>;
  /** The page of claims that leaflets and news items make. */
  readonly claims: string;
  /** Address of the page about the trial in depth. */
  readonly trial: string;
  readonly outcomes: readonly Topic[];
  readonly topics: readonly Topic[];
  readonly positions: readonly PositionEntry[];
  readonly studies: readonly { readonly title: string; readonly entries: readonly SourceEntry[] }[];
  readonly misprints: readonly Misprint[];
  readonly editions: readonly EditionEntry[];
}

/** Which kinds of source stand together, in the order of the page. */
const GROUPS: Readonly<Record<string, readonly Source['kind'][]>> = {
  trial: ['trial-report', 'trial-follow-up', 'sub-study'],
  elsewhere: ['other-trial', 'cohort'],
  reviews: ['meta-analysis', 'health-technology-assessment', 'economic-model'],
  rules: ['guideline', 'payer-rule'],
  letters: ['letter'],
  asked: ['preference-study'],
  other: ['conference-abstract', 'register', 'web-page', 'news'],
};

/** From the surest to the least sure. */
const LEVELS = ['high', 'moderate', 'low', 'very-low'] as const;

/** Everything the sources page shows. */
export function sourcesView(matter: SourcesMatter, words: Words): SourcesView {
  const { release, outcomes, background, sources, positions, citations } = matter;
  const { version, reviewed, reviewBy } = release;
  const named = [
    ...outcomes.map(({ id }) => ({ value: id, label: topicName(id, words) })),
    ...background.map(({ id }) => ({ value: id, label: topicName(id, words) })),
  ];
  const topic = (id: string, name: string, figures: readonly Figure[]): Topic => ({
    id: `topic-${id}`,
    summary: words.text('sources:topic.summary', { name, count: figures.length }),
    rows: figures.map((figure) => figureRow(id, figure, matter, words)),
  });
  return {
    edition: words.text('sources:edition', {
      version,
      reviewed: words.date(reviewed),
      reviewBy: words.date(reviewBy),
    }),
    filters: filtersOf(matter, named, words),
    claims: `/${words.language}/claims/`,
    trial: `/${words.language}/trial/`,
    outcomes: outcomes
      .toSorted((a, b) => a.order - b.order)
      .map(({ id, figures }) => topic(id, topicName(id, words), figures)),
    topics: background.map(({ id, figures }) => topic(id, topicName(id, words), figures)),
    positions: positionEntries(positions, matter, citations, words),
    studies: studyGroups(sources, words),
    misprints: sources.flatMap((source) => misprints(source, citations, words)),
    editions: editionEntries(
      matter.history,
      release.changes,
      (id) => rowName(matter, id, words),
      words,
    ),
  };
}

/** What a link to a row is called; nothing for a row that is no more. */
function rowName(matter: SourcesMatter, id: string, words: Words): string | undefined {
  const found = allFigures(matter).find(({ figure }) => figure.id === id);
  if (found === undefined) return undefined;
  const { about, label } = figureRow(found.topic, found.figure, matter, words);
  return `${about}. ${label}`;
}

/** Only what some row is about is offered. */
function filtersOf(matter: SourcesMatter, topic: Choices, words: Words): SourcesView['filters'] {
  const rows = allFigures(matter).map(({ figure }) => figure);
  const offered = (ids: readonly string[], label: (id: string) => string): Choices =>
    [...new Set(ids)].map((value) => ({ value, label: label(value) }));
  return {
    topic,
    stratum: offered(
      rows.map(({ stratum }) => stratum),
      (id) => words.text(`evidence:strata.${id}`),
    ),
    source: offered(
      rows.map(({ source }) => source),
      (id) => sourceName(id, matter),
    ).toSorted((a, b) => a.label.localeCompare(b.label, words.language)),
    certainty: offered(LEVELS, (id) => words.text(`sources:search.levels.${id}`)),
  };
}

/** A study in a word; with its title where another is called the same. */
function sourceName(id: string, { citations, sources }: SourcesMatter): string {
  const name = citations[id] ?? id;
  const alike = Object.values(citations).filter((other) => other === name).length > 1;
  const title = sources.find((source) => source.id === id)?.title;
  return alike && title !== undefined ? `${name}: ${title}` : name;
}

/** Each group from the latest to the earliest; a source without a year stands last. */
function studyGroups(sources: readonly Source[], words: Words): SourcesView['studies'] {
  return Object.entries(GROUPS).flatMap(([group, kinds]) => {
    const entries = sources
      .filter(({ kind }) => kinds.includes(kind))
      .toSorted((a, b) => (b.year ?? 0) - (a.year ?? 0))
      .map((source) => sourceEntry(source, words));
    return entries.length === 0
      ? []
      : [{ title: words.text(`sources:studyGroups.${group}`), entries }];
  });
}

function misprints(
  { id: source, errata }: Source,
  citations: Readonly<Record<string, string>>,
  words: Words,
): readonly Misprint[] {
  return (errata ?? []).map(({ id, where, printed, used }) => ({
    id,
    said: words.text(`errata:${id}`),
    values:
      used === undefined
        ? words.text('sources:errata.printed', { printed: spoken(printed) })
        : words.text('sources:errata.both', { printed: spoken(printed), used: spoken(used) }),
    place: where,
    source: { href: `#source-${source}`, name: citations[source] ?? source },
  }));
}

/** A misprint is a count or a share of people; no count lies between nought and one. */
function spoken(value: number) {
  return bare(value, Number.isInteger(value) ? 'count' : 'share');
}
