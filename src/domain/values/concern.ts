// Something that can matter to a person who decides, and which treatment it fits more, by the evidence.
import * as v from 'valibot';
import { OptionId, WordsId } from '#domain/evidence/ids.ts';

/** Its name, what it implies for each option and why stand in the language files under its id. */
export const Concern = v.strictObject({
  id: WordsId,
  /** The option that this one concern fits more, or that there is no clear difference. */
  fits: v.union([OptionId, v.literal('no-clear-difference')]),
  /** Ids of the figures that say so. */
  figures: v.array(WordsId),
  /** Ids of the positions that say so, where no figure can. */
  positions: v.array(WordsId),
});
export type Concern = v.InferOutput<typeof Concern>;
