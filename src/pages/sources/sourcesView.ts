// The evidence ledger as one page: every figure, every position, every source, and the known misprints.
import type { Evidence } from '#domain/evidence/evidence.ts';
import type { Figure } from '#domain/evidence/figure.ts';
import type { Release } from '#domain/evidence/release.ts';
import type { Source } from '#domain/evidence/source.ts';
import type { Words } from '#i18n/words.ts';
import { figureRow, type FigureRow } from './figureRow.ts';
import { positionEntries, type PositionEntry } from './positionEntry.ts';
import { bare, sourceEntry, type SourceEntry } from './sourceEntry.ts';

export interface SourcesMatter extends Pick<
  Evidence,
  'outcomes' | 'background' | 'sources' | 'positions'
> {
  readonly release: Release;
  /** Source id to the study in a word. */
  readonly citations: Readonly<Record<string, string>>;
}

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
  /** Address of the page about the trial in depth. */
  readonly trial: string;
  readonly outcomes: readonly Topic[];
  readonly topics: readonly Topic[];
  readonly positions: readonly PositionEntry[];
  readonly studies: readonly { readonly title: string; readonly entries: readonly SourceEntry[] }[];
  readonly misprints: readonly Misprint[];
  readonly changes: readonly { readonly edition: string; readonly said: string }[];
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

/** Everything the sources page shows. */
export function sourcesView(matter: SourcesMatter, words: Words): SourcesView {
  const { release, outcomes, background, sources, positions, citations } = matter;
  const { version, reviewed, reviewBy } = release;
  const topic = (id: string, name: string, figures: readonly Figure[]): Topic => ({
    id: `topic-${id}`,
    summary: words.text('sources:topic.summary', { name, count: figures.length }),
    rows: figures.map((figure) => figureRow(figure, citations, words)),
  });
  return {
    edition: words.text('sources:edition', {
      version,
      reviewed: words.date(reviewed),
      reviewBy: words.date(reviewBy),
    }),
    trial: `/${words.language}/trial/`,
    outcomes: outcomes
      .toSorted((a, b) => a.order - b.order)
      .map(({ id, figures }) => topic(id, outcomeName(id, words), figures)),
    topics: background.map(({ id, figures }) =>
      topic(id, words.text(`sources:topics.${id}`), figures),
    ),
    positions: positionEntries(positions, matter, citations, words),
    studies: studyGroups(sources, words),
    misprints: sources.flatMap((source) => misprints(source, citations, words)),
    changes: release.changes.map(({ version: edition, date, id }) => ({
      edition: words.text('sources:change', { version: edition, date: words.date(date) }),
      said: words.text(`ledger:changes.${id}`),
    })),
  };
}

function outcomeName(id: string, words: Words): string {
  return words.text('sources:outcome', {
    name: words.text(`evidence:outcomes.${id}.name`),
    clinical: words.text(`evidence:outcomes.${id}.clinical`),
  });
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
    said: words.text(`ledger:errata.${id}`),
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
