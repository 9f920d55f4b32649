import { expect, test } from 'vitest';
import { placeDays } from './strip.ts';

test('places the days of a week beside each other', () => {
  expect(placeDays(['visit', 'none', 'visit'])).toEqual({
    width: 62,
    boxes: [
      { day: 'visit', x: 0 },
      { day: 'none', x: 22 },
      { day: 'visit', x: 44 },
    ],
  });
});

test('keeps room for a time in which nothing is done', () => {
  expect(placeDays([])).toEqual({ width: 18, boxes: [] });
});
