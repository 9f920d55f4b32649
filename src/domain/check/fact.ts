// A fact that somebody should have met before she decides, and how the evidence answers its question.
import * as v from 'valibot';
import { OptionId, OutcomeId, WordsId } from '#domain/evidence/ids.ts';

/** Where the fact is told in full, without the language: `compare/#overview`. */
const at = v.pipe(
  v.string(),
  v.regex(/^[a-z-]+\/#[a-z0-9-]+$/, 'is no address of a part of a screen'),
);

/** Which options a figure gives a measure for, such as visits. */
const Named = v.strictObject({
  rule: v.literal('named'),
  id: WordsId,
  figure: WordsId,
  measure: WordsId,
  /** Whether people would rather be without it; where they differ about it, neither. */
  counts: v.picklist(['unwanted', 'neither']),
  /** The figures that its words and its picture take, by name and address. */
  blanks: v.record(v.string(), v.string()),
  picture: v.picklist(['scenes', 'visits']),
  at,
});

/** After which option an outcome happened to more people in the trial, if to either. */
const More = v.strictObject({
  rule: v.literal('more'),
  id: WordsId,
  outcome: OutcomeId,
  at,
});

/** How many who had an option needed EBRT as well: nobody, some or everybody. */
const ExtraEbrt = v.strictObject({
  rule: v.literal('extra-ebrt'),
  id: WordsId,
  option: OptionId,
  at,
});

/** Its question, its answers and its words stand in the language files under its id; the right answer never does. */
export const Fact = v.variant('rule', [Named, More, ExtraEbrt]);
export type Fact = v.InferOutput<typeof Fact>;
export type FactOf<R extends Fact['rule']> = Extract<Fact, { rule: R }>;
