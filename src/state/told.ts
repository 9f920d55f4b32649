// What a person can tell us, and the limits within which we believe what storage gives back.
import * as v from 'valibot';

/** The longest text that a person can write in one place: about two pages. */
export const LONGEST_TEXT = 4_000;
const MOST_ANSWERS = 100;

const id = v.pipe(v.string(), v.maxLength(80));
const text = v.pipe(v.string(), v.maxLength(LONGEST_TEXT));
const few = <T extends v.GenericSchema<Record<string, string>>>(schema: T) =>
  v.pipe(
    schema,
    v.check((entries) => Object.keys(entries).length <= MOST_ANSWERS),
  );

/** How she wants the results told. */
export const Reading = v.strictObject({
  view: v.picklist(['people', 'bars', 'table', 'words']),
  group: v.picklist(['by-answers', 'during-lumpectomy', 'delayed']),
  swapped: v.boolean(),
  survival: v.picklist(['ask', 'show']),
  report: few(v.record(id, id)),
});
export type Reading = v.InferOutput<typeof Reading>;

export const Leaning = v.strictObject({
  choice: v.picklist(['none-yet', 'ebrt', 'targit-iort', 'not-sure']),
  words: text,
});
export type Leaning = v.InferOutput<typeof Leaning>;

/** What a person has told us, and nothing that can be worked out from it. */
export const Told = v.strictObject({
  answers: few(v.record(id, id)),
  leaning: Leaning,
  questions: v.pipe(v.array(id), v.maxLength(MOST_ANSWERS)),
  ownQuestions: text,
  reading: Reading,
});
export type Told = v.InferOutput<typeof Told>;

/** Before anybody has said anything: no answer has a default. */
export const NOTHING_TOLD: Told = {
  answers: {},
  leaning: { choice: 'none-yet', words: '' },
  questions: [],
  ownQuestions: '',
  reading: { view: 'people', group: 'by-answers', swapped: false, survival: 'ask', report: {} },
};
