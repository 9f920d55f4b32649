import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wayFrom, wayIn } from './distance.ts';

describe('a distance', () => {
  test('told in miles is read in kilometres', () => {
    expect(wayIn('kilometres', wayFrom('miles', { distance: 10 }))).toEqual({ distance: 16.1 });
  });

  test('told in kilometres is read in miles', () => {
    expect(wayIn('miles', wayFrom('kilometres', { distance: 16 }))).toEqual({ distance: 9.9 });
  });

  test.each(['miles', 'kilometres'] as const)(
    'told to a tenth of %s comes back as told',
    (unit) => {
      fc.assert(
        fc.property(fc.integer({ min: 0, max: 20_000 }), (tenths) => {
          expect(wayIn(unit, wayFrom(unit, { distance: tenths / 10 }))).toEqual({
            distance: tenths / 10,
          });
        }),
      );
    },
  );

  test('that was not told stays untold, and the rest of the way as it is', () => {
    expect(wayIn('miles', wayFrom('miles', { distance: undefined, minutes: 30 }))).toEqual({
      distance: undefined,
      minutes: 30,
    });
  });
});
