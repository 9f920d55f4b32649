import { expect, test } from 'vitest';
import { placeShares, yearTicks } from './times.ts';

const shares = [
  { series: 'one', years: 5, share: 0.9, low: 0.85, high: 0.95 },
  { series: 'other', years: 5, share: 0.9 },
];

test('puts two series beside each other at one time, as far to one side as to the other', () => {
  const [one, other] = ['one', 'other'].map((series) =>
    placeShares(shares, ['one', 'other'], series, 12),
  );

  expect(one).toHaveLength(1);
  expect(other).toHaveLength(1);
  expect((one?.[0]?.years ?? 0) + (other?.[0]?.years ?? 0)).toBeCloseTo(10);
  expect(one?.[0]?.years).toBeLessThan(5);
});

test('draws a range only where there is one', () => {
  const [one] = placeShares(shares, ['one', 'other'], 'one', 12);
  const [other] = placeShares(shares, ['one', 'other'], 'other', 12);

  expect(one?.range?.[0]).toBeCloseTo(0.05);
  expect(one?.range?.[1]).toBeCloseTo(0.05);
  expect(other?.range).toBeUndefined();
});

test.each([
  { years: 5, ticks: [0, 1, 2, 3, 4, 5] },
  { years: 12, ticks: [0, 2, 4, 6, 8, 10, 12] },
  { years: 19, ticks: [0, 5, 10, 15, 20] },
])('counts $years years from nought in whole steps', ({ years, ticks }) => {
  expect(yearTicks(years)).toEqual(ticks);
});
