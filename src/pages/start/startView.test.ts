import { describe, expect, test } from 'vitest';
import { inventedStart } from '#tests/fixtures/startMatter.ts';
import { plain, plainWords } from '#tests/words.ts';
import { startView } from './startView.ts';

describe('startView', () => {
  test('shows the two treatments in the order of the evidence, or turned round', () => {
    const order = (swapped: boolean) =>
      startView({ ...inventedStart, swapped }, plainWords).options.map(({ option }) => option);

    expect(order(false)).toEqual(['ebrt', 'targit-iort']);
    expect(order(true)).toEqual(['targit-iort', 'ebrt']);
  });

  test('says what happens without radiotherapy with its study, crowd and time', () => {
    const said = startView(inventedStart, plainWords).why.map(plain);

    expect(said).toContain('start:why.without study=Example 2024');
    expect(said).toContain('start:why.numbers time=60 without=40 with=20 total=1000');
    expect(said).toContain('start:why.alive aliveTime=120');
  });

  test('leads to the steps of the language being read', () => {
    const { links } = startView(inventedStart, plainWords);

    expect(Object.values(links)).toEqual([
      '/en/about-you/',
      '/en/compare/',
      '/en/options/',
      '/en/about/',
      '/en/claims/',
      '/en/sources/#figure-omission-5y',
    ]);
  });
});
