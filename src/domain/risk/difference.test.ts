import { expect, test } from 'vitest';
import { pooledP, waldInterval } from './difference.ts';

const first = { events: 30, total: 600 };
const second = { events: 12, total: 600 };

test('is the second share taken from the first, with an interval that contains it', () => {
  const { difference, low, high } = waldInterval(first, second, 0.95);

  expect(difference).toBeCloseTo(0.03, 12);
  expect(low).toBeCloseTo(0.00928, 4);
  expect(high).toBeCloseTo(0.05072, 4);
});

test('is narrower at nine in ten than at nineteen in twenty', () => {
  const narrow = waldInterval(first, second, 0.9);
  const wide = waldInterval(first, second, 0.95);

  expect(narrow.low).toBeGreaterThan(wide.low);
  expect(narrow.high).toBeLessThan(wide.high);
});

test('turns round when the groups change places', () => {
  const there = waldInterval(first, second, 0.9);
  const back = waldInterval(second, first, 0.9);

  expect(back.low).toBeCloseTo(-there.high, 12);
  expect(back.high).toBeCloseTo(-there.low, 12);
});

test('finds two equal groups equal', () => {
  expect(pooledP(first, first)).toBeCloseTo(1, 6);
});
