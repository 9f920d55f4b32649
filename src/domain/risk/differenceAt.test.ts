import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { Counts } from '#domain/evidence/figure.ts';
import { differenceAt } from './differenceAt.ts';
import { sparedShare } from './sparedShare.ts';

const counts = (more: object = {}) =>
  v.parse(Counts, {
    kind: 'counts',
    id: 'tingling',
    role: 'headline',
    stratum: 'during-lumpectomy',
    population: 'invented',
    analysis: 'as-randomised',
    time: { kind: 'by', months: 60 },
    certainty: { level: 'low', because: [] },
    arms: [
      {
        arm: 'targit-iort',
        events: 24,
        total: 1140,
        share: 0.0211,
        interval: { level: 0.95, low: 0.01, high: 0.0295 },
      },
      { arm: 'ebrt', events: 11, total: 1158, share: 0.0095 },
    ],
    source: 'example-2024',
    where: 'table 1',
    readFrom: 'table',
    checkedBy: [],
    facts: ['invented.one'],
    ...more,
  });

describe('differenceAt', () => {
  test('gives the Wald limits at the level asked for', () => {
    const gap = differenceAt(counts(), 0.95);

    expect(gap?.low).toMatchObject({ figure: 'tingling/difference/low', unit: 'points' });
    expect((gap?.low.value ?? NaN) * 100).toBeCloseTo(0.1521, 3);
    expect((gap?.high.value ?? NaN) * 100).toBeCloseTo(2.1586, 3);
  });

  test('keeps the addresses apart where the figure is told at another level elsewhere', () => {
    const gap = differenceAt(counts({ contrast: { noninferior: true, difference: 0.0116 } }), 0.95);

    expect(gap?.low.figure).toBe('tingling/difference/low-at-95');
    expect(gap?.level).toEqual({
      figure: 'tingling/difference/level-at-95',
      value: 0.95,
      unit: 'level',
    });
    expect(gap?.difference).toEqual({
      figure: 'tingling/difference/risk',
      value: 0.0116,
      unit: 'points',
    });
  });
});

describe('sparedShare', () => {
  test('turns an unwanted share and its range over', () => {
    const spared = sparedShare(counts(), 'targit-iort', 'unwanted');

    expect(spared?.share).toEqual({
      figure: 'tingling/targit-iort/risk-without',
      value: 0.9789,
      unit: 'share',
    });
    expect([spared?.range?.low.value, spared?.range?.high.value]).toEqual([0.9705, 0.99]);
  });

  test('leaves a wanted share as it is, and invents no range', () => {
    const spared = sparedShare(counts(), 'ebrt', 'wanted');

    expect(spared?.share).toMatchObject({ figure: 'tingling/ebrt/risk', value: 0.0095 });
    expect(spared?.range).toBeUndefined();
  });

  test('has nothing to say of a group that the figure does not hold', () => {
    expect(sparedShare(counts(), 'hats', 'unwanted')).toBeUndefined();
  });
});
