// A sentence that still knows which of its words are figures, and where each figure comes from.

/** How a number is to be spoken: what it counts or measures. */
export type Unit =
  | 'count'
  | 'share'
  | 'points'
  | 'ratio'
  | 'probability'
  | 'age'
  | 'year'
  | 'months'
  | 'years'
  | 'weeks'
  | 'minutes'
  | 'hours'
  | 'visits'
  | 'millimetres'
  | 'centimetres'
  | 'miles'
  | 'kilometres'
  | 'kilograms'
  | 'gray'
  | 'score'
  | 'level'
  /** A step of a sum, with five digits that count. */
  | 'exact';

/**
 * A number of the evidence, with its address in the ledger.
 *
 * `figure` is `<figure id>/<option, other arm, "all" or "difference">/<measure>`; `value` is
 * unrounded as stored or computed: shares lie between 0 and 1, counts are whole.
 */
export interface Quantity {
  readonly figure: string;
  readonly value: number;
  readonly unit: Unit;
}

/** A figure as it stands in a sentence: its address, its exact value, and the text a reader sees. */
export interface Mark {
  readonly figure: string;
  readonly value: string;
  readonly text: string;
}

/** A word of the field as it stands in a sentence, and the id under which it is explained. */
export interface Term {
  readonly term: string;
  readonly text: string;
}

/** A sentence made of words, terms and figures, in reading order. */
export type Said = readonly (string | Mark | Term)[];
