// What people can have told before they come to their sheet, put where the browser keeps it.
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import * as v from 'valibot';
import { visit } from './support.ts';

const Questions = v.object({
  questions: v.array(
    v.object({
      id: v.string(),
      answers: v.array(v.object({ id: v.string(), standing: v.string() })),
    }),
  ),
});

const { questions } = v.parse(Questions, JSON.parse(readFileSync('dist/evidence.json', 'utf8')));

/** An answer to every question: outside of who was studied wherever there is such an answer. */
const EVERY_ANSWER = Object.fromEntries(
  questions.map(({ id, answers }) => [
    id,
    (answers.find(({ standing }) => standing === 'outside') ?? answers[0])?.id,
  ]),
);

/** Opens the sheet of somebody who has told this. */
export async function openSheet(page: Page, language: string, told: object): Promise<void> {
  await page.goto(`/${language}/about/`);
  await page.evaluate((json) => {
    window.sessionStorage.setItem('radiotherapy-decision', json);
  }, JSON.stringify(told));
  await visit(page, `/${language}/summary/`);
}

const READING = {
  view: 'people',
  group: 'by-answers',
  swapped: false,
  survival: 'show',
  report: {},
};

/** As long as a text of hers can be where it is kept; a field of the sheet takes a tenth of it. */
export const LONG = 'abcd '.repeat(799).trim();

/** Somebody who has answered everything, lies outside wherever one can, and asked to see every result. */
export const ANSWERED = {
  answers: EVERY_ANSWER,
  leaning: { choice: 'none-yet', words: '' },
  questions: [],
  ownQuestions: '',
  reading: READING,
};

/** Somebody who has used every step as people do. */
export const USUAL = {
  answers: {
    ...Object.fromEntries(questions.map(({ id, answers }) => [id, answers[0]?.id])),
    age: 'under-forty',
    size: 'unknown',
    nodes: 'unknown',
  },
  leaning: { choice: 'not-ready', words: 'I want to be well for my daughter. '.repeat(4) },
  questions: ['fit', 'tests', 'chance', 'visits', 'extra', 'offered', 'late-effects', 'time'],
  ownQuestions: 'Can my sister come along? May I call you when I am at home? ',
  reading: READING,
  way: { distance: 12, minutes: 40 },
  values: {
    importance: { 'fewest-visits': 'very', 'lowest-recurrence': 'very' },
    top: ['lowest-recurrence', 'fewest-visits', 'access-nearby'],
    own: 'I look after my mother, who cannot be alone for long.',
    before: { importance: { 'fewest-visits': 'somewhat' }, top: ['fewest-visits'] },
  },
  points: { 'local-recurrence': 'unclear', 'extra-ebrt': 'unclear', 'by-when': 'unclear' },
  notes: { compare: 'Ask what "in the breast" means.', options: 'The mask looks frightening.' },
};

/** Somebody who has filled every place to its end, as a file or a link can. */
export const BRIMMING = {
  ...USUAL,
  answers: EVERY_ANSWER,
  leaning: { choice: 'not-sure', words: LONG },
  ownQuestions: LONG,
  values: { ...USUAL.values, own: LONG },
  notes: Object.fromEntries(['start', 'options', 'compare', 'check'].map((step) => [step, LONG])),
};
