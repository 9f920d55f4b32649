// Something that can happen to a person, and everything we know of how often.
import * as v from 'valibot';
import { Figure } from './figure.ts';
import { OutcomeId } from './ids.ts';

/** One outcome is one file. Its name, meaning and gist stand in the language files under its id. */
export const Outcome = v.strictObject({
  $schema: v.optional(v.string()),
  id: OutcomeId,
  /** Place in the sequence of the compare step; benefits and harms alternate (a test checks it). */
  order: v.pipe(v.number(), v.integer()),
  /**
   * `main` outcomes are shown first, `more` one tap below. `listed` ones stand in the list of all
   * figures only, so that a hundred of them cost a reader of the other pages nothing.
   */
  tier: v.picklist(['main', 'more', 'listed']),
  /** Whether the thing that is counted is one that people want or one that they fear. */
  counts: v.picklist(['wanted', 'unwanted']),
  /** About dying: shown when the reader opens it. */
  aboutDying: v.boolean(),
  figures: v.pipe(v.array(Figure), v.minLength(1, 'has no figure')),
});
export type Outcome = v.InferOutput<typeof Outcome>;

/** Figures that belong to no outcome: design of the trial, visits, other options, other centres. */
export const Background = v.strictObject({
  $schema: v.optional(v.string()),
  id: v.string(),
  figures: v.pipe(v.array(Figure), v.minLength(1, 'has no figure')),
});
export type Background = v.InferOutput<typeof Background>;
