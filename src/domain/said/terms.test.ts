import { describe, expect, test } from 'vitest';
import { splitTerms, withoutTerms } from './terms.ts';

describe('a sentence with terms', () => {
  test('reads without its marks where nothing can be pressed', () => {
    expect(withoutTerms('The [[edges|margins]] were clear, in [[grade|grade]] two.')).toBe(
      'The edges were clear, in grade two.',
    );
  });

  test('is cut where its terms stand', () => {
    expect(splitTerms('[[Edges|margins]] were clear.')).toEqual([
      { term: 'margins', text: 'Edges' },
      ' were clear.',
    ]);
  });

  test('is one part where it has none', () => {
    expect(splitTerms('Nothing to explain [here].')).toEqual(['Nothing to explain [here].']);
    expect(splitTerms('')).toEqual([]);
  });
});
