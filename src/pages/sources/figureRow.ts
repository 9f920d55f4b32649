// One row of the ledger, said: what was found, in whom, when, how sure it is, and where it was read.
import type { Figure } from '#domain/evidence/figure.ts';
import { plain } from '#domain/said/plain.ts';
import type { Said } from '#domain/said/said.ts';
import { timeSaid } from '#i18n/timeSaid.ts';
import type { Words } from '#i18n/words.ts';
import type { History } from '#domain/evidence/history.ts';
import type { Source } from '#domain/evidence/source.ts';
import type { FigureMore } from './figureMore.ts';
import { named } from './named.ts';
import { resultLines } from './resultLines.ts';
import { followedSaid, sourceLink } from './sourceEntry.ts';

/** What the ledger knows of a figure besides the figure itself. */
export interface LedgerMatter {
  /** Source id to the study in a word. */
  readonly citations: Readonly<Record<string, string>>;
  readonly sources: readonly Source[];
  readonly history: History;
  readonly usage: Usage;
}

/** Figure id to the pages that show it: id for its name, path for its address. */
export type Usage = Readonly<Record<string, readonly string[]>>;

export interface FigureRow {
  /** Id of the place on the page, to which any other page links. */
  readonly id: string;
  /** The outcome or topic that it stands under. */
  readonly about: string;
  readonly label: string;
  readonly result: readonly Said[];
  /** Something that was set in advance, such as a dose or a rule: it has no time at which it was found, and is not more or less sure. */
  readonly isSet: boolean;
  readonly when: Said;
  readonly who: string;
  readonly sure: string;
  readonly source: { readonly href: string; readonly name: string };
  /** How long the people of the source were followed, where it says so. */
  readonly followed: Said | undefined;
  /** Who wrote the source, and what it is called; to be searched. */
  readonly written: string;
  /** The publication itself. */
  readonly publication: { readonly href: string; readonly text: string } | undefined;
  readonly usedOn: readonly { readonly href: string; readonly name: string }[];
  /** Exact values, the sum and the history; fetched and worked out when somebody asks. */
  readonly more: () => Promise<FigureMore>;
  /** What the list can be filtered by. */
  readonly facets: Facets;
  /** Place in the source, as an editor wrote it down; in English in every language. */
  readonly place: string;
  readonly read: string;
}

/** What a row is about, by the ids of the data. */
export interface Facets {
  readonly topic: string;
  readonly stratum: string;
  readonly source: string;
  readonly certainty: string;
}

/** A figure with everything the ledger knows of it. */
export function figureRow(
  topic: string,
  figure: Figure,
  matter: LedgerMatter,
  words: Words,
): FigureRow {
  const { certainty, checkedBy, source, note } = figure;
  const { citations } = matter;
  const publication = matter.sources.find(({ id }) => id === source);
  return {
    id: `figure-${figure.id}`,
    about: topicName(topic, words),
    label: label(figure, citations, words),
    result: [
      ...resultLines(figure, words),
      ...(note === undefined ? [] : [[named(`notes.${note}`, words)]]),
    ],
    isSet: isSet(figure),
    when: timeSaid(figure, words),
    who: joined([
      named(`populations.${figure.population}`, words),
      words.text(`ledger:analyses.${figure.analysis}`),
    ]),
    sure: joined([
      words.text(`evidence:certainty.${certainty.level}`),
      ...certainty.because.map((doubt) => words.text(`rows:doubts.${doubt}`)),
    ]),
    followed: publication === undefined ? undefined : followedSaid(publication, words),
    written: publication === undefined ? '' : `${publication.authors} ${publication.title}`,
    publication: publication === undefined ? undefined : sourceLink(publication),
    usedOn: (matter.usage[figure.id] ?? []).map((step) => ({
      href: `/${words.language}/${step === 'start' ? '' : `${step}/`}`,
      name: words.text(`common:steps.${step}`),
    })),
    more: async () => {
      const { figureMore } = await import('./figureMore.ts');
      return figureMore(figure, matter.history, figure.id in matter.usage, words);
    },
    facets: { topic, stratum: figure.stratum, source, certainty: certainty.level },
    source: { href: `#source-${source}`, name: citations[source] ?? source },
    place: figure.where,
    read: joined([
      words.text(`ledger:readFrom.${figure.readFrom}`),
      checkedBy.length === 0
        ? words.text('sources:row.unchecked')
        : words.text('sources:row.checked', { names: checkedBy.join(', ') }),
    ]),
  };
}

function isSet({ kind, analysis, time, certainty }: Figure): boolean {
  return (
    kind === 'quantities' &&
    analysis === 'not-applicable' &&
    time.kind === 'any-time' &&
    certainty.level === 'high' &&
    certainty.because.length === 0
  );
}

/** An outcome by both its names, a topic by its one. */
export function topicName(topic: string, words: Words): string {
  const outcome = ([`evidence:outcomes.${topic}`, `sources:outcomes.${topic}`] as const).find(
    (says) => words.has(`${says}.name`),
  );
  return outcome === undefined
    ? words.text(`sources:topics.${topic}`)
    : words.text('sources:outcome', {
        name: words.text(`${outcome}.name`),
        clinical: words.text(`${outcome}.clinical`),
      });
}

/** Its own name where it has one; else its aspect, time, group and study, which tell it apart from its neighbours. */
function label(figure: Figure, citations: Readonly<Record<string, string>>, words: Words): string {
  const own = `ledger:figures.${figure.id}` as const;
  if (words.has(own)) return words.text(own);
  const blanks = {
    when: plain(timeSaid(figure, words)),
    who: words.text(`evidence:strata.${figure.stratum}`),
    study: citations[figure.source] ?? figure.source,
  };
  const aspect = aspectName(figure, words);
  return aspect === undefined
    ? words.text('sources:row.label', blanks)
    : words.text('sources:row.labelAspect', { aspect, ...blanks });
}

/** Which side of the outcome it is about; a row of single numbers is told by the first of them. */
function aspectName(figure: Figure, words: Words): string | undefined {
  const { aspect } = figure;
  if (aspect !== undefined)
    return words.text(
      words.has(`aspects:${aspect}`) ? `aspects:${aspect}` : `ledger:aspects.${aspect}`,
    );
  const measure = figure.kind === 'quantities' ? figure.values[0]?.measure : undefined;
  return measure === undefined ? undefined : words.text(`ledger:measures.${measure}`);
}

/** Whole sentences, one after the other. */
function joined(sentences: readonly string[]): string {
  return sentences.join(' ');
}
