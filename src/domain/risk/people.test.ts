import fc from 'fast-check';
import { expect, test } from 'vitest';
import { asPeople, sharedTotal, TOTALS } from './people.ts';

test.each([
  { shares: [0.5, 0.25], total: 100 },
  { shares: [0.0541, 0.0985], total: 1_000 },
  { shares: [4 / 1720, 13 / 1731], total: 10_000 },
  { shares: [0.5, 0.004], total: 1_000 },
  { shares: [0, 1], total: 100 },
])('tells $shares out of $total', ({ shares, total }) => {
  expect(sharedTotal([{ shares }])).toBe(total);
});

test('measures the gap by the counts where they are more exact than the printed shares', () => {
  const [first, second] = [24 / 1140, 11 / 1158];

  expect(sharedTotal([{ shares: [0.0211, 0.0095], gap: first - second }])).toBe(1_000);
});

test('switches everything that stands together when one comparison needs a larger crowd', () => {
  expect(sharedTotal([{ shares: [0.5, 0.25] }, { shares: [0.0541, 0.0985] }])).toBe(1_000);
});

test('rounds a half up, whatever the binary fraction says', () => {
  expect(asPeople(0.0095, 1_000).count).toBe(10);
  expect(asPeople(0.0985, 1_000).count).toBe(99);
});

const share = fc.integer({ min: 0, max: 10_000 }).map((n) => n / 10_000);

test('parts always add up to the crowd', () => {
  fc.assert(
    fc.property(share, fc.constantFrom(...TOTALS), (chance, total) => {
      const { count, rest } = asPeople(chance, total);
      expect(count + rest).toBe(total);
      expect(Math.min(count, rest)).toBeGreaterThanOrEqual(0);
    }),
  );
});

test('never tells a rare thing as nobody, nor a common one as everybody', () => {
  fc.assert(
    fc.property(fc.array(share, { minLength: 1, maxLength: 2 }), (shares) => {
      const total = sharedTotal([{ shares }]);
      for (const chance of shares) {
        const { count, rest } = asPeople(chance, total);
        expect(count === 0).toBe(chance === 0);
        expect(rest === 0).toBe(chance === 1);
      }
    }),
  );
});

test('keeps every gap within a twentieth of the true one', () => {
  fc.assert(
    fc.property(share, share, (first, second) => {
      const total = sharedTotal([{ shares: [first, second] }]);
      const shown = asPeople(first, total).count - asPeople(second, total).count;
      const gap = (first - second) * total;
      expect(Math.abs(shown - gap)).toBeLessThanOrEqual(Math.abs(gap) * 0.05 + 1e-6);
    }),
  );
});
