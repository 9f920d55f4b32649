import { expect, test } from 'vitest';
import { distanceUnit } from './distanceUnit.ts';

test.each([
  ['en-GB', 'miles'],
  ['en-US', 'miles'],
  ['de-DE', 'kilometres'],
  ['cy', 'kilometres'],
] as const)('distances in %s are told in %s', (formats, unit) => {
  expect(distanceUnit(formats)).toBe(unit);
});
