// What can be worked out again from counts gives what the dossier worked out and what was printed.
import { describe, expect, test } from 'vitest';
import { allFigures } from '#domain/evidence/allFigures.ts';
import { compareRisks, risksOf } from '#domain/risk/compareRisks.ts';
import { pooledP, waldInterval } from '#domain/risk/difference.ts';
import recomputable from '#tests/fixtures/recomputable.json' with { type: 'json' };
import { readEvidence } from '#tools/readEvidence.ts';

const evidence = readEvidence();
const counted = allFigures(evidence).flatMap(({ figure }) =>
  figure.kind === 'counts' ? [figure] : [],
);

describe.each(recomputable)('$name', ({ first, second, difference, wald90, wald95, p }) => {
  const [one, two] = [first, second].map(([events = 0, total = 1]) => ({ events, total }));
  if (one === undefined || two === undefined) throw new Error('a row needs two groups');

  test.each([
    { level: 0.9 as const, printed: wald90 },
    { level: 0.95 as const, printed: wald95 },
  ])('has the difference and the interval at $level', ({ level, printed }) => {
    const again = waldInterval(one, two, level);

    expect(again.difference * 100).toBeCloseTo(difference, 3);
    expect(again.low * 100).toBeCloseTo(printed[0] ?? NaN, 2);
    expect(again.high * 100).toBeCloseTo(printed[1] ?? NaN, 2);
  });

  test('has the p value of the pooled test', () => {
    expect(Math.abs(pooledP(one, two) - p)).toBeLessThan(0.0001);
  });
});

test('every printed p of a difference of counts follows from the counts', () => {
  const strays = counted.flatMap((figure) => {
    const [one, two] = figure.arms;
    const printed = figure.contrast?.pFrom === 'log-rank' ? undefined : figure.contrast?.p;
    if (one === undefined || two === undefined || printed === undefined) return [];
    const again = pooledP(one, two);
    const digits = (String(printed).split('.')[1] ?? '').length;
    return Math.abs(again - printed) <= 10 ** -digits ? [] : [`${figure.id}: ${printed}, ${again}`];
  });

  expect(strays).toEqual([]);
});

test('every printed difference is the difference of the counts, within a hundredth of a point', () => {
  const strays = counted.flatMap((figure) => {
    const printed = figure.contrast?.difference;
    const gap = compareRisks(figure)?.gap;
    if (printed === undefined || gap === undefined) return [];
    return Math.abs(printed - gap) <= 0.0001 ? [] : [`${figure.id}: ${printed}, ${gap}`];
  });

  expect(strays).toEqual([]);
});

test('the recurrences and the deaths add up to those who are not alive without recurrence', () => {
  const counts = (id: string) =>
    counted.find((figure) => figure.id === id)?.arms.map(({ events }) => events) ?? [];
  const recurrences = counts('local-recurrence-5y');
  const deaths = counts('death-any-cause-5y');

  expect(recurrences.map((events, arm) => events + (deaths[arm] ?? NaN))).toEqual([66, 67]);
});

test('the headline of the trial is within its margin, and that of the delayed stratum is not', () => {
  const upper = (id: string) => {
    const figure = counted.find((one) => one.id === id);
    return figure === undefined ? NaN : (compareRisks(figure)?.interval?.high ?? NaN);
  };

  expect(upper('local-recurrence-5y')).toBeLessThan(0.025);
  expect(upper('local-recurrence-5y-delayed')).toBeGreaterThan(0.025);
});

test('no share is zero where somebody was counted', () => {
  const empty = counted.flatMap((figure) =>
    risksOf(figure).filter(({ share, events }) => share === 0 && events !== 0),
  );

  expect(empty).toEqual([]);
});
