import { describe, expect, test } from 'vitest';
import { standingOf } from './standing.ts';

describe('standingOf', () => {
  test('sorts the points by her own judgement, facts first, in their order', () => {
    expect(
      standingOf(['hats', 'gloves'], {
        'by-when': 'unclear',
        gloves: 'unclear',
        hats: 'clear',
        'my-results': 'clear',
      }),
    ).toEqual({ clear: ['hats', 'my-results'], unclear: ['gloves', 'by-when'] });
  });

  test('judges nothing for anybody', () => {
    expect(standingOf(['hats'], {})).toEqual({ clear: [], unclear: [] });
  });

  test('leaves out a point that it does not know', () => {
    expect(standingOf(['hats'], { scarves: 'clear' }).clear).toEqual([]);
  });
});
