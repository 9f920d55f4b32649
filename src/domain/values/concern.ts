// Something that can matter to a person who decides, and which treatment it fits more, by the evidence.
import * as v from 'valibot';
import { OptionId, WordsId } from '#domain/evidence/ids.ts';
import type { Group } from '#domain/evidence/shownFigures.ts';

/** Figures that the sentences of one part speak: name of the blank to address of the figure. */
const Blanks = v.optional(v.record(v.string(), v.string()));

const implied = {
  /** The option that this one concern fits more, or that there is no clear difference. */
  fits: v.union([OptionId, v.literal('no-clear-difference')]),
  /** Ids of the figures that say so. */
  figures: v.array(WordsId),
  /** Ids of the positions that say so, where no figure can. */
  positions: v.array(WordsId),
  /** What is said of each option, and of both together. */
  blanks: v.optional(v.strictObject({ ebrt: Blanks, 'targit-iort': Blanks, both: Blanks })),
};

/** Its name, what it implies for each option and why stand in the language files under its id. */
export const Concern = v.strictObject({
  id: WordsId,
  ...implied,
  /** What it implies once the lumpectomy is done, where that is something else; its words stand under `delayed`. */
  delayed: v.optional(v.strictObject(implied)),
});
export type Concern = v.InferOutput<typeof Concern>;

/** What a concern implies for one group of the trial. */
export type Implied = Omit<Concern, 'id' | 'delayed'>;

/** What a concern implies for somebody who reads about this group. */
export function impliedFor(concern: Concern, group: Group): Implied {
  return group === 'delayed' ? (concern.delayed ?? concern) : concern;
}
