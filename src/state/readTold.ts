// What storage gives back, read like any stranger's data. Fetched only when there is something to read.
import * as v from 'valibot';
import { LONGEST_TEXT, MOST_TOP_CONCERNS, NOTHING_TOLD, type Told } from './told.ts';

const MOST_ANSWERS = 100;

const id = v.pipe(v.string(), v.maxLength(80));
const text = v.pipe(v.string(), v.maxLength(LONGEST_TEXT));
const number = v.pipe(v.number(), v.minValue(0), v.maxValue(10_000));
const ids = v.pipe(v.record(id, id), v.maxEntries(MOST_ANSWERS));
const weighing = {
  importance: v.pipe(
    v.record(id, v.picklist(['very', 'somewhat', 'not', 'not-sure'])),
    v.maxEntries(MOST_ANSWERS),
  ),
  top: v.pipe(v.array(id), v.maxLength(MOST_TOP_CONCERNS)),
};

const ToldSchema: v.GenericSchema<unknown, Told> = v.strictObject({
  answers: ids,
  leaning: v.strictObject({
    choice: v.picklist(['none-yet', 'not-ready', 'ebrt', 'targit-iort', 'not-sure']),
    words: text,
  }),
  questions: v.pipe(v.array(id), v.maxLength(MOST_ANSWERS)),
  ownQuestions: text,
  reading: v.strictObject({
    view: v.picklist(['people', 'bars', 'table', 'words']),
    group: v.picklist(['by-answers', 'during-lumpectomy', 'delayed']),
    swapped: v.boolean(),
    survival: v.picklist(['ask', 'show']),
    report: ids,
  }),
  // Tabs that were open before this could be told hold none of it.
  way: v.optional(
    v.strictObject({
      distance: v.optional(number),
      minutes: v.optional(number),
      visits: v.optional(number),
      by: v.optional(v.picklist(['car', 'driven', 'public', 'foot'])),
    }),
    {},
  ),
  values: v.optional(
    v.strictObject({ ...weighing, own: text, before: v.optional(v.strictObject(weighing)) }),
    NOTHING_TOLD.values,
  ),
  checked: v.optional(ids, {}),
  points: v.optional(
    v.pipe(v.record(id, v.picklist(['clear', 'unclear'])), v.maxEntries(MOST_ANSWERS)),
    {},
  ),
  notes: v.optional(v.pipe(v.record(id, text), v.maxEntries(MOST_ANSWERS)), {}),
});

/** What was told, or nothing where the text holds anything else. */
export function readTold(json: string): Told | undefined {
  const read = v.safeParse(v.pipe(v.string(), v.parseJson(), ToldSchema), json);
  return read.success ? read.output : undefined;
}

/** What was told, or nothing where it is anything else. */
export function parseTold(told: unknown): Told | undefined {
  const read = v.safeParse(ToldSchema, told);
  return read.success ? read.output : undefined;
}
