// One row of the ledger, said: what was found, in whom, when, how sure it is, and where it was read.
import type { Figure } from '#domain/evidence/figure.ts';
import { plain } from '#domain/said/plain.ts';
import type { Said } from '#domain/said/said.ts';
import { timeSaid } from '#i18n/timeSaid.ts';
import type { Words } from '#i18n/words.ts';
import { named } from './named.ts';
import { resultLines } from './resultLines.ts';

export interface FigureRow {
  /** Id of the place on the page, to which any other page links. */
  readonly id: string;
  readonly label: string;
  readonly result: readonly Said[];
  readonly when: Said;
  readonly who: string;
  readonly sure: string;
  readonly source: { readonly href: string; readonly name: string };
  /** Place in the source, as an editor wrote it down; in English in every language. */
  readonly place: string;
  readonly read: string;
}

/** A figure with everything the ledger knows of it. */
export function figureRow(
  figure: Figure,
  citations: Readonly<Record<string, string>>,
  words: Words,
): FigureRow {
  const { certainty, checkedBy, source, note } = figure;
  return {
    id: `figure-${figure.id}`,
    label: label(figure, citations, words),
    result: [
      ...resultLines(figure, words),
      ...(note === undefined ? [] : [[named(`notes.${note}`, words)]]),
    ],
    when: timeSaid(figure, words),
    who: joined([
      named(`populations.${figure.population}`, words),
      words.text(`evidence:analyses.${figure.analysis}`),
    ]),
    sure: joined([
      words.text(`evidence:certainty.${certainty.level}`),
      ...certainty.because.map((doubt) => words.text(`evidence:doubts.${doubt}`)),
    ]),
    source: { href: `#source-${source}`, name: citations[source] ?? source },
    place: figure.where,
    read: joined([
      words.text(`evidence:readFrom.${figure.readFrom}`),
      checkedBy.length === 0
        ? words.text('sources:row.unchecked')
        : words.text('sources:row.checked', { names: checkedBy.join(', ') }),
    ]),
  };
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
  if (figure.aspect !== undefined) return named(`aspects.${figure.aspect}`, words);
  const measure = figure.kind === 'quantities' ? figure.values[0]?.measure : undefined;
  return measure === undefined ? undefined : named(`measures.${measure}`, words);
}

/** Whole sentences, one after the other. */
function joined(sentences: readonly string[]): string {
  return sentences.join(' ');
}
