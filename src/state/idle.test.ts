import { describe, expect, test } from 'vitest';
import { ASKED_AFTER, changesIn, presenceAfter, WIPED_AFTER } from './idle.ts';

const MINUTE = 60_000;

describe('the silence on a shared computer', () => {
  test.each([
    [0, 'here'],
    [ASKED_AFTER * MINUTE - 1, 'here'],
    [ASKED_AFTER * MINUTE, 'asked'],
    [WIPED_AFTER * MINUTE - 1, 'asked'],
    [WIPED_AFTER * MINUTE, 'gone'],
    [24 * 60 * MINUTE, 'gone'],
  ])('of %i milliseconds means %s', (silence, presence) => {
    expect(presenceAfter(silence)).toBe(presence);
  });

  test('is asked about a whole minute before it counts', () => {
    expect(WIPED_AFTER - ASKED_AFTER).toBe(1);
  });

  test.each([
    [0, ASKED_AFTER * MINUTE],
    [ASKED_AFTER * MINUTE, (WIPED_AFTER - ASKED_AFTER) * MINUTE],
    [60 * MINUTE, 0],
  ])('of %i milliseconds means something else in %i', (silence, later) => {
    expect(changesIn(silence)).toBe(later);
  });
});
