import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { beginning } from './beginning.ts';

describe('beginning', () => {
  test('is the whole text where it has room', () => {
    expect(beginning('  The dog stays with us. ', 30)).toEqual({
      text: 'The dog stays with us.',
      cut: false,
    });
  });

  test('ends after a whole word, and says that more was written', () => {
    expect(beginning('The dog stays with us.', 10)).toEqual({ text: 'The dog', cut: true });
  });

  test('cuts a word that alone is too long', () => {
    expect(beginning('abcdefghij', 4)).toEqual({ text: 'abcd', cut: true });
  });

  test('counts lines too, as they take room on paper', () => {
    expect(beginning('one\ntwo\nthree', 170)).toEqual({ text: 'one\ntwo', cut: true });
  });

  test('never says nothing is missing while something is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(60), (text, room) => {
        const { text: kept, cut } = beginning(text, room);
        expect(text.trim().startsWith(kept)).toBe(true);
        expect(cut).toBe(kept !== text.trim());
      }),
    );
  });
});
