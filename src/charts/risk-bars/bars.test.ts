import { expect, test } from 'vitest';
import { barShare } from './bars.ts';

test.each([
  { count: 0, total: 100, share: 0 },
  { count: 21, total: 1_000, share: 0.021 },
  { count: 100, total: 100, share: 1 },
  { count: 120, total: 100, share: 1 },
  { count: -5, total: 100, share: 0 },
  { count: 5, total: 0, share: 0 },
])('places $count of $total at $share', ({ count, total, share }) => {
  expect(barShare(count, total)).toBe(share);
});
