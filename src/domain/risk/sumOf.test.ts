import { describe, expect, test } from 'vitest';
import * as v from 'valibot';
import { Figure } from '#domain/evidence/figure.ts';
import { inventedCounts, inventedShares } from '#tests/fixtures/evidence.ts';
import { sumOf } from './sumOf.ts';

const counts = v.parse(Figure, inventedCounts);

describe('sumOf', () => {
  test('goes from 14 of 200 and 6 of 200 to the interval by Wald', () => {
    const sum = sumOf(counts);
    const rounded = [sum?.difference, sum?.error, sum?.low, sum?.high].map((quantity) =>
      quantity?.value.toFixed(4),
    );

    expect(rounded).toEqual(['0.0400', '0.0217', '-0.0025', '0.0825']);
    expect(sum?.z.value).toBeCloseTo(1.8353, 3);
    expect(sum?.p.value).toBeCloseTo(0.0665, 3);
  });

  test('names every step by an address that no published value has', () => {
    expect(sumOf(counts)?.low.figure).toBe('tingling-5y/difference/computed-low');
    expect(sumOf(counts)?.first.share.figure).toBe('tingling-5y/targit-iort/computed-risk');
  });

  test('is not there for shares that were printed without counts', () => {
    expect(sumOf(v.parse(Figure, inventedShares))).toBeUndefined();
  });
});
