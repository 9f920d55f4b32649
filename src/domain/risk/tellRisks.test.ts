import { describe, expect, test } from 'vitest';
import * as v from 'valibot';
import { Counts } from '#domain/evidence/figure.ts';
import { inventedCounts } from '#tests/fixtures/evidence.ts';
import { tellRisks } from './tellRisks.ts';

const figure = (arms: readonly object[]) =>
  v.parse(Counts, { ...inventedCounts, contrast: undefined, arms });

describe('tellRisks', () => {
  test('counts from the printed share where it is fine enough for the crowd', () => {
    const told = tellRisks(
      figure([
        { arm: 'targit-iort', events: 24, total: 1140, share: 0.0211 },
        { arm: 'ebrt', events: 11, total: 1158, share: 0.0095 },
      ]),
    );

    expect([told?.total, told?.first.people.value, told?.second.people.value]).toEqual([
      1_000, 21, 10,
    ]);
  });

  test('counts from the counts where the crowd is finer than the printed digits', () => {
    const told = tellRisks(
      figure([
        { arm: 'targit-iort', events: 6, total: 1113, share: 0.005 },
        { arm: 'ebrt', events: 23, total: 1119, share: 0.021 },
      ]),
      10_000,
    );

    expect([told?.first.people.value, told?.second.people.value]).toEqual([54, 206]);
  });

  test('shows a gap that is the difference of the shown numbers', () => {
    const told = tellRisks(
      figure([
        { arm: 'targit-iort', events: 14, total: 200 },
        { arm: 'ebrt', events: 6, total: 200 },
      ]),
    );

    expect(told?.difference.value).toBe(
      (told?.first.people.value ?? 0) - (told?.second.people.value ?? 0),
    );
  });
});
