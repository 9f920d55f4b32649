// What the check is made from: the facts, the evidence behind them, and what the reader has told.
import type { Fact } from '#domain/check/fact.ts';
import type { Ledger } from '#domain/check/rightAnswer.ts';
import type { Option } from '#domain/evidence/evidence.ts';
import type { OptionId } from '#domain/evidence/ids.ts';
import type { Group } from '#domain/evidence/shownFigures.ts';

export interface CheckMatter {
  readonly facts: readonly Fact[];
  readonly options: readonly Option[];
  readonly ledger: Ledger;
  /** Source id to the study in a word. */
  readonly citations: Readonly<Record<string, string>>;
  /** Which way of having the single dose the reader's answers lead to. */
  readonly group: Group;
}

/** What the reader has told that this page shows. */
export interface CheckTold {
  readonly checked: Readonly<Record<string, string>>;
  readonly points: Readonly<Record<string, Clarity>>;
  readonly swapped: boolean;
  /** Whether she has asked to see results about dying. */
  readonly dying: boolean;
}

/** Her own judgement of a point. */
export type Clarity = 'clear' | 'unclear';

/** What a fact is made from, in the reader's order of the options. */
export interface FactMatter extends CheckMatter {
  readonly order: readonly [OptionId, OptionId];
}
