import { expect, test } from 'vitest';
import { DOT_RADIUS, STRIPE_WIDTH, TILE } from './optionPattern.ts';

test('gives both options the same ink', () => {
  const dots = (2 * Math.PI * DOT_RADIUS ** 2) / TILE ** 2;
  const stripes = STRIPE_WIDTH / TILE;

  expect(dots).toBeCloseTo(stripes, 3);
});

test('keeps the dots apart from each other, so that they stay dots', () => {
  expect(2 * DOT_RADIUS).toBeLessThan(TILE * Math.SQRT1_2);
});
