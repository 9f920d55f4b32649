import fc from 'fast-check';
import { expect, test } from 'vitest';
import { intervalAxis, placeIntervals } from './intervals.ts';

test.each([
  { low: -3, high: 17, ticks: [-20, -10, 0, 10, 20] },
  { low: 2, high: 6, ticks: [-6, -4, -2, 0, 2, 4, 6] },
  { low: -0.5, high: 0.2, ticks: [-0.6, -0.4, -0.2, 0, 0.2, 0.4, 0.6] },
  { low: 0, high: 0, ticks: [-1, 0, 1] },
])('holds a range from $low to $high in round steps', ({ low, high, ticks }) => {
  const axis = intervalAxis([{ value: (low + high) / 2, low, high }]);

  expect(axis.ticks).toHaveLength(ticks.length);
  for (const [place, tick] of ticks.entries()) expect(axis.ticks[place]).toBeCloseTo(tick);
});

test('reaches equally far to both sides, and beyond every range', () => {
  // As fine as any report gives: a thousandth of a person in a thousand, and no number below it.
  const end = fc.integer({ min: -1_000_000, max: 1_000_000 }).map((n) => n / 1_000);
  fc.assert(
    fc.property(fc.array(fc.tuple(end, end)), (ends) => {
      const intervals = ends.map(([a, b]) => ({
        low: Math.min(a, b),
        value: (a + b) / 2,
        high: Math.max(a, b),
      }));

      const { reach, ticks } = intervalAxis(intervals);

      expect(ticks.at(0)).toBe(-reach);
      expect(ticks.at(-1)).toBe(reach);
      for (const { low, high } of intervals)
        expect(Math.max(-low, high)).toBeLessThanOrEqual(reach * (1 + 1e-6));
    }),
    { examples: [[[[0, -0.001]]], [[[0, 0]]], [[[-1_000, 1_000]]]] },
  );
});

test('keeps the order of the rows and the length of each range', () => {
  expect(
    placeIntervals([
      { value: 11, low: 3, high: 20 },
      { value: -1, low: -4, high: 1 },
    ]),
  ).toEqual([
    { value: 11, row: 0.8, range: [8, 9] },
    { value: -1, row: 1.8, range: [3, 2] },
  ]);
});
