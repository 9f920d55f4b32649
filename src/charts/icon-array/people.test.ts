import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placePeople } from './people.ts';

test.each([
  { total: 100, columns: 10, rows: 10 },
  { total: 1_000, columns: 40, rows: 25 },
  { total: 10_000, columns: 100, rows: 100 },
])('stands $total people on $columns by $rows', ({ total, columns, rows }) => {
  expect(placePeople(0, total)).toMatchObject({ columns, rows });
});

test('fills from the bottom row', () => {
  expect(placePeople(87, 1_000)).toMatchObject({
    full: { y: 23, rows: 2 },
    part: { y: 22, columns: 7 },
  });
});

test.each([
  { count: 0, full: 0, part: 0 },
  { count: 100, full: 10, part: 0 },
  { count: -3, full: 0, part: 0 },
  { count: 104, full: 10, part: 0 },
])('fills no more and no less than the crowd for $count', ({ count, full, part }) => {
  expect(placePeople(count, 100)).toMatchObject({ full: { rows: full }, part: { columns: part } });
});

test('fills exactly as many as it happened to', () => {
  const crowd = fc.constantFrom(100, 1_000, 10_000);
  fc.assert(
    fc.property(crowd, fc.double({ min: 0, max: 1, noNaN: true }), (total, share) => {
      const count = Math.round(share * total);

      const { columns, full, part } = placePeople(count, total);

      expect(full.rows * columns + part.columns).toBe(count);
    }),
  );
});
