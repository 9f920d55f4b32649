import { expect, test } from 'vitest';
import { armsInOrder } from './armsInOrder.ts';

const arms = ['targit-iort', 'both-treatments', 'ebrt'].map((arm) => ({ arm }));

test('armsInOrder names the options as readers are told, and other groups after them', () => {
  expect(armsInOrder(arms)).toEqual(['ebrt', 'targit-iort', 'both-treatments']);
});

test('armsInOrder follows a reader who has swapped the sides', () => {
  expect(armsInOrder(arms, ['targit-iort', 'ebrt'])).toEqual([
    'targit-iort',
    'ebrt',
    'both-treatments',
  ]);
});
