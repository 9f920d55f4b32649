// What a body or a group of authors holds about the single dose: a guideline, a criticism, a reply.
import * as v from 'valibot';
import { SourceId, WordsId } from './ids.ts';

/** Its organisation and sentence stand in the language files under its id; no side comes first by merit. */
export const Position = v.strictObject({
  id: WordsId,
  kind: v.picklist(['guideline', 'payer', 'trial-team', 'criticism', 'reply', 'charity', 'review']),
  source: SourceId,
  /** Year, or year and month: "2018" or "2018-01". */
  date: v.pipe(v.string(), v.regex(/^\d{4}(-\d{2})?$/, 'is not a date: give 2018 or 2018-01')),
  /** Where the page names no date, it is the day on which the page was read. */
  dateIs: v.optional(v.literal('read')),
  /** Figures that its sentences speak: name of the blank to address of the figure. */
  blanks: v.optional(v.record(v.string(), v.string())),
  where: v.pipe(v.string(), v.minLength(3)),
  readFrom: v.picklist(['table', 'main-text', 'abstract', 'summary', 'second-hand']),
  checkedBy: v.array(v.string()),
  facts: v.pipe(v.array(v.string()), v.minLength(1)),
});
export type Position = v.InferOutput<typeof Position>;
