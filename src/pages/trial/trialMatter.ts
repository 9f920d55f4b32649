// What the page about the trial is made from, and how its parts find their numbers.
import type { Evidence, Option } from '#domain/evidence/evidence.ts';
import type { Figure, RiskFigure } from '#domain/evidence/figure.ts';
import { figureQuantities } from '#domain/evidence/figureQuantities.ts';
import type { OptionId } from '#domain/evidence/ids.ts';
import type { Quantity } from '#domain/said/said.ts';
import type { Words } from '#i18n/words.ts';

export interface TrialMatter extends Pick<Evidence, 'outcomes' | 'background' | 'sources'> {
  /** In the order in which they stand everywhere. */
  readonly options: readonly Option[];
  /** Source id to the study in a word. */
  readonly citations: Readonly<Record<string, string>>;
}

/** Where a result can be looked up: its row in the ledger. */
export interface SourceLink {
  readonly href: string;
  readonly study: string;
}

/** The row of the ledger that a figure is. */
export function sourceLink(
  { id, source }: Figure,
  { citations }: TrialMatter,
  words: Words,
): SourceLink {
  return {
    href: `/${words.language}/sources/#figure-${id}`,
    study: citations[source] ?? source,
  };
}

/** The number at a place of a figure, `ebrt/risk`, where it has one. */
export function quantityOf(figure: Figure, place: string): Quantity | undefined {
  return figureQuantities(figure).find((quantity) => quantity.figure === `${figure.id}/${place}`);
}

/** Whether a figure compares the two options, and nothing else, in shares of people. */
export function comparesOptions(figure: Figure): figure is RiskFigure {
  if (figure.kind !== 'counts' && figure.kind !== 'shares') return false;
  const arms: readonly string[] = figure.arms.map(({ arm }) => arm);
  return arms.length === 2 && arms.includes('ebrt') && arms.includes('targit-iort');
}

/** Name of an option in short, as it heads a row or a column. */
export function optionName(option: OptionId, words: Words): string {
  return words.text(`evidence:options.${option}.short`);
}
