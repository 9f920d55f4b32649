import { expect, test } from 'vitest';
import { isComplete, saidShortly, untranslated } from './untranslated.ts';

const source = {
  tag: 'en',
  said: new Map([
    ['start:title', 'One dose, or daily treatments?'],
    ['start:women_one', '{{count}} woman'],
    ['start:women_other', '{{count}} women'],
  ]),
};

test('asks for every form that a language counts in, and not for those of the source', () => {
  const said = new Map([
    ['start:title', 'Jedna dawka czy codzienne zabiegi?'],
    ['start:women_one', '{{count}} kobieta'],
    ['start:women_other', '{{count}} kobiety'],
  ]);
  const left = untranslated('pl', said, source);

  expect(left.missing).toEqual(['start:women_few', 'start:women_many']);
  expect(isComplete(left, said)).toBe(false);
});

test('does not take the source under another name for a translation', () => {
  const left = untranslated('nl', source.said, source);

  expect(left).toEqual({ missing: [], copied: [...source.said.keys()] });
  expect(isComplete(left, source.said)).toBe(false);
  expect(saidShortly('nl', left)).toMatch(/3 stand in English, such as start:title/);
});

test('takes another English as it is', () => {
  expect(isComplete(untranslated('en-GB', source.said, source), source.said)).toBe(true);
});

test('names what is missing', () => {
  const said = new Map([['start:title', 'Eén dosis, of elke dag?']]);

  expect(untranslated('nl', said, source).missing).toEqual([
    'start:women_one',
    'start:women_other',
  ]);
});
