import { describe, expect, test } from 'vitest';
import { parseEvidence } from '#domain/evidence/parseEvidence.ts';
import { inventedCounts, inventedFiles } from '#tests/fixtures/evidence.ts';
import { spokenFigures } from './spokenFigures.ts';

const evidence = parseEvidence(inventedFiles);

const value = (address: string) => spokenFigures(evidence, { it: address })['it']?.value;

describe('spokenFigures', () => {
  test('finds a stored number under the name of its blank', () => {
    expect(spokenFigures(evidence, { visits: 'visits-in-trial/ebrt/visits' })).toEqual({
      visits: { figure: 'visits-in-trial/ebrt/visits', value: 12, unit: 'visits' },
    });
  });

  test('counts shares as people of a thousand, each under its own address', () => {
    expect(
      spokenFigures(evidence, {
        first: 'tingling-5y/targit-iort/people',
        second: 'tingling-5y/ebrt/people',
        total: 'tingling-5y/ebrt/out-of',
      }),
    ).toEqual({
      first: { figure: 'tingling-5y/targit-iort/people', value: 70, unit: 'count' },
      second: { figure: 'tingling-5y/ebrt/people', value: 30, unit: 'count' },
      total: { figure: 'tingling-5y/ebrt/out-of', value: 1_000, unit: 'count' },
    });
  });

  test('counts those whom it spared, and the ends of a range', () => {
    expect(value('tingling-5y/ebrt/people-without')).toBe(970);
    expect(value('tingling-5y/difference/people-low')).toBe(-10);
    expect(value('tingling-5y/difference/people-high')).toBe(90);
  });

  test('takes one larger crowd for all where one of them would vanish in a thousand', () => {
    const rare = {
      ...inventedCounts,
      id: 'blisters',
      role: 'detail',
      arms: [
        { arm: 'targit-iort', events: 1, total: 5_000 },
        { arm: 'ebrt', events: 3, total: 5_000 },
      ],
      contrast: undefined,
    };
    const withRare = parseEvidence({
      ...inventedFiles,
      'background/rare.json': { id: 'rare', figures: [rare] },
    });
    const spoken = spokenFigures(withRare, {
      rare: 'blisters/ebrt/people',
      common: 'tingling-5y/ebrt/people',
      total: 'tingling-5y/ebrt/out-of',
    });

    expect(Object.values(spoken).map((quantity) => quantity.value)).toEqual([6, 300, 10_000]);
  });

  test('complains of an address that no figure holds', () => {
    expect(() => spokenFigures(evidence, { it: 'tingling-5y/surgery/people' })).toThrow(
      'tingling-5y',
    );
    expect(() => spokenFigures(evidence, { it: 'itching/ebrt/people' })).toThrow('itching');
  });
});
