// Which edition of the evidence this is, and until when it may be trusted without another look.
import * as v from 'valibot';
import { WordsId } from './ids.ts';

const day = v.pipe(v.string(), v.isoDate('is not a day: give 2026-11-23'));

export const Release = v.strictObject({
  $schema: v.optional(v.string()),
  version: v.pipe(v.string(), v.regex(/^\d{4}\.\d+$/, 'is not a version: give 2026.1')),
  /** The day on which somebody last read through all of it. */
  reviewed: day,
  reviewBy: day,
  changes: v.array(v.strictObject({ version: v.string(), date: day, id: WordsId })),
});
export type Release = v.InferOutput<typeof Release>;
