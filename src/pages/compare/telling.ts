// What a reader has chosen, and what the page has settled, that changes how an outcome is told.
import type { Evidence } from '#domain/evidence/evidence.ts';
import type { OptionId } from '#domain/evidence/ids.ts';
import type { Group } from '#domain/evidence/shownFigures.ts';
import type { Total } from '#domain/risk/people.ts';

export interface Telling {
  readonly group: Group;
  readonly order: readonly [OptionId, OptionId];
  /** The crowd that all comparisons of the page share, save those that need a larger one. */
  readonly usualTotal: Total;
  /** Outcome id to the id of the report that the reader picked. */
  readonly report: Readonly<Record<string, string>>;
  /** Topics that the words may take figures from. */
  readonly background: Evidence['background'];
  /** Source id to the study in a word: "BMJ 2020". */
  readonly citations: Readonly<Record<string, string>>;
}
