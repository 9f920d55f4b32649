// Something that leaflets, sites or news items say about the single dose, held against the evidence.
import * as v from 'valibot';
import { FigureId, SourceId, WordsId } from './ids.ts';

/** The claim in neutral words, what the evidence says, and what to ask stand in the language files. */
export const Claim = v.strictObject({
  id: WordsId,
  /** Where the claim was read, as far as we have read it. */
  madeIn: v.array(SourceId),
  /** Its answer tells how many died, so it waits to be opened, as on the other pages. */
  aboutDying: v.boolean(),
  /** Figures that its sentences speak: name of the blank to address of the figure. */
  blanks: v.optional(v.record(v.string(), v.string())),
  /** Rows of the ledger that stand behind the answer besides those it speaks: findings in words. */
  figures: v.optional(v.array(FigureId)),
  /** Positions of guidelines, payers and others that the answer tells of. */
  positions: v.optional(v.array(WordsId)),
  /** Misprints that the answer tells of, by their ids in `errata` of their source. */
  errata: v.optional(v.array(WordsId)),
  /** Studies and pages that stand behind the answer. */
  sources: v.pipe(v.array(SourceId), v.minLength(1, 'names no source')),
  facts: v.pipe(v.array(v.string()), v.minLength(1, 'names no fact of the dossier')),
});
export type Claim = v.InferOutput<typeof Claim>;
