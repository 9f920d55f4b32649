import { expect, test } from 'vitest';
import { armsInOrder } from './armsInOrder.ts';
import { OptionId } from './ids.ts';

const arms = ['targit-iort', 'both-treatments', 'ebrt'].map((arm) => ({ arm }));

test('armsInOrder names the options as readers are told, and other groups after them', () => {
  expect(armsInOrder(arms)).toEqual(['ebrt', 'targit-iort', 'both-treatments']);
});

test('armsInOrder knows every option', () => {
  const unsorted = OptionId.options.toReversed().map((arm) => ({ arm }));

  expect(armsInOrder(unsorted)).toEqual(OptionId.options);
});

test('armsInOrder follows a reader who has swapped the sides', () => {
  expect(armsInOrder(arms, ['targit-iort', 'ebrt'])).toEqual([
    'targit-iort',
    'ebrt',
    'both-treatments',
  ]);
});
