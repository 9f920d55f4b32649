// Held against the real evidence: what is tested here are promises about the trial itself.
import { describe, expect, test } from 'vitest';
import { shortCitations } from '#domain/evidence/citation.ts';
import type { Said } from '#domain/said/said.ts';
import recomputable from '#tests/fixtures/recomputable.json' with { type: 'json' };
import { plain, plainWords } from '#tests/words.ts';
import { readEvidence } from '#tools/readEvidence.ts';
import { trialView } from './trialView.ts';

const evidence = readEvidence();
const matter = { ...evidence, citations: shortCitations(evidence.sources) };
const view = trialView(matter, plainWords);

const strataById = new Map<string, string>(
  [...evidence.outcomes, ...evidence.background].flatMap(({ figures }) =>
    figures.map(({ id, stratum }) => [id, stratum] as const),
  ),
);

/** Which groups of women the figures of some sentences are about; the limit of the trial is about all. */
function strataOf(sentences: readonly Said[]): readonly (string | undefined)[] {
  const figures = sentences.flatMap((said) =>
    said.flatMap((part) =>
      typeof part === 'string' || 'term' in part ? [] : [part.figure.split('/')[0] ?? ''],
    ),
  );
  return [
    ...new Set(figures.filter((id) => id !== 'trial-margin').map((id) => strataById.get(id))),
  ];
}

describe('trialView', () => {
  test('never puts the two ways of giving the dose into one panel', () => {
    const panels = view.strata.flatMap((outcome) => outcome.panels);

    expect(panels.map(({ stratum }) => stratum)).toEqual([
      'during-lumpectomy',
      'delayed',
      'during-lumpectomy',
      'delayed',
    ]);
    for (const { stratum, size, leading, others } of panels)
      for (const { rows, caption } of [leading, ...others].flatMap((one) => one ?? []))
        expect(strataOf([size, caption, ...rows.map(({ said }) => said)])).toEqual([stratum]);
  });

  test('tells both ways in the same rows, each with its counts', () => {
    const [recurrence] = view.strata;
    const rows = recurrence?.panels.map(({ leading }) => leading?.rows.map(({ said }) => said));

    expect(rows?.map((said) => plain(said?.[0] ?? []))).toEqual([
      'trial:result.counts events=11 total=1158 risk=0.0095',
      'trial:result.counts events=6 total=572 risk=0.0105',
    ]);
    expect(rows?.map((said) => plain(said?.[1] ?? []))).toEqual([
      'trial:result.counts events=24 total=1140 risk=0.0211',
      'trial:result.counts events=23 total=581 risk=0.0396',
    ]);
  });

  test('keeps the report of the whole trial to itself', () => {
    const { rows, dying } = view.history;

    expect(rows.map(({ id }) => id)).toEqual(['local-recurrence-5y-2014']);
    expect(strataOf([...rows, ...dying].flatMap(({ cells }) => cells))).toEqual(['whole-trial']);
    expect(strataOf([view.time.followUp])).toEqual(['during-lumpectomy']);
  });

  test('puts deaths where the reader has to open them', () => {
    expect(view.strata.map(({ id, aboutDying }) => [id, aboutDying])).toEqual([
      ['local-recurrence', false],
      ['death-any-cause', true],
    ]);
    expect(view.time.outcomes.map(({ id }) => id)).toEqual(['local-recurrence']);
    expect(view.time.dying).toHaveLength(3);
  });
});

describe('the parts of the trial', () => {
  const { forest, recurrences, deaths, limits, misprints } = view.subgroups;
  const printed = new Map(recomputable.map((row) => [row.name, row]));

  test('are all there, after the group they are parts of', () => {
    const counted = evidence.background
      .flatMap(({ figures }) => figures)
      .filter(({ population }) => population.startsWith('subgroup-'));
    const populations = [...new Set(counted.map(({ population }) => population))];

    expect(forest.rows.map(({ id }) => id)).toEqual(['overall', ...populations]);
    expect(recurrences.rows.map(({ id }) => id)).toEqual(['overall', ...populations]);
    expect(deaths.rows.map(({ id }) => id)).toEqual(['overall', ...populations]);
    expect(deaths.rows.flatMap(({ cells }) => cells).filter((said) => said.length === 0)).toEqual(
      [],
    );
  });

  test.each([
    ['overall', 'BMJ2020 pre-path LR 5y'],
    ['subgroup-size-smallest', 'BJC2021 <=10mm LR'],
    ['subgroup-size-middle', 'BJC2021 11-20mm LR'],
    ['subgroup-size-largest', 'BJC2021 >20mm LR'],
    ['subgroup-grade-lower', 'BJC2021 G1/2 LR'],
    ['subgroup-grade-three', 'BJC2021 G3 LR'],
    ['subgroup-oestrogen-positive', 'BJC2021 ER+ LR'],
    ['subgroup-oestrogen-negative', 'BJC2021 ER- LR'],
    ['subgroup-progesterone-positive', 'BJC2021 PgR+ LR'],
    ['subgroup-progesterone-negative', 'BJC2021 PgR- LR'],
    ['subgroup-her-two-negative', 'BJC2021 HER2- LR'],
    ['subgroup-her-two-positive', 'BJC2021 HER2+ LR'],
    ['subgroup-nodes-clear', 'BJC2021 LN- LR'],
    ['subgroup-nodes-with-cancer', 'BJC2021 LN+ LR'],
  ])('have the recomputed interval: %s', (id, name) => {
    const row = forest.rows.find((one) => one.id === id);
    const again = printed.get(name);

    expect(Math.abs((row?.value ?? NaN) - (again?.difference ?? NaN))).toBeLessThan(0.01);
    expect(Math.abs((row?.low ?? NaN) - (again?.wald95[0] ?? NaN))).toBeLessThan(0.01);
    expect(Math.abs((row?.high ?? NaN) - (again?.wald95[1] ?? NaN))).toBeLessThan(0.01);
  });

  test('say the same in the table as in the drawing', () => {
    for (const { id, low, high, value } of forest.rows) {
      const cell = recurrences.rows.find((row) => row.id === id)?.cells.at(-1) ?? [];
      const told = cell.flatMap((part) =>
        typeof part === 'string' || 'term' in part ? [] : [Number(part.value)],
      );

      expect(told.slice(0, 3).map((points) => points * 100)).toEqual([value, low, high]);
    }
  });

  test('come with what may not be concluded, counted from the rows', () => {
    const beyond = forest.rows.filter(({ id, high }) => id !== 'overall' && high > 2.5).length;

    expect(forest.limit?.at).toBe(2.5);
    expect(limits.map(plain)).toEqual([
      'trial:subgroups.limits.power',
      'trial:subgroups.limits.many total=13',
      `trial:subgroups.limits.beyond beyond=${String(beyond)} total=13 level=0.95 margin=0.025`,
      // As in the evidence review: ten millimetres or smaller, grade three, ER-, PgR- and HER-two positive.
      'trial:subgroups.limits.tested beyond=5 level=0.9',
      'trial:subgroups.limits.neither',
    ]);
  });

  test('come with every known misprint of their table', () => {
    const source = evidence.sources.find(({ id }) => id === 'bjc-2021');

    expect(misprints.map(({ id }) => id)).toEqual(source?.errata?.map(({ id }) => id));
    expect(misprints.length).toBeGreaterThan(0);
  });
});

describe('what was measured when', () => {
  const { outcomes, dying, axis } = view.time;
  const find = (id: string) => [...outcomes, ...dying].find((outcome) => outcome.id === id);

  test('is told from the side of those who were spared', () => {
    expect(find('local-recurrence')?.points).toMatchObject([
      { option: 'ebrt', years: 5, share: 0.9905 },
      { option: 'targit-iort', years: 5, share: 0.9789 },
    ]);
    expect(find('alive-without-local-recurrence')?.points).toMatchObject([
      { option: 'ebrt', years: 5, share: 0.942 },
      { option: 'targit-iort', years: 5, share: 0.942 },
    ]);
    expect(find('death-other-causes')?.points).toMatchObject([
      { option: 'ebrt', years: 12, share: 0.9015 },
      { option: 'targit-iort', years: 12, share: 0.9459 },
    ]);
  });

  test('leaves blank what could not be read, and draws nothing at the long term', () => {
    expect(find('local-recurrence')?.blanks).toEqual([10]);
    expect(find('local-recurrence')?.rows.map(({ cells }) => cells.map(plain))).toContainEqual([
      'trial:time.notRead',
      'trial:time.notRead',
    ]);
    expect(find('death-any-cause')?.blanks).toEqual([]);
    expect(find('death-any-cause')?.rows.map(({ id }) => id)).toEqual([
      'death-any-cause-5y',
      'death-any-cause-long-term',
    ]);
  });

  test('has a point only where a figure of this group has one, and each time once', () => {
    for (const { points, rows } of [...outcomes, ...dying]) {
      expect(strataOf(rows.flatMap(({ cells }) => cells))).toEqual(['during-lumpectomy']);
      expect(new Set(points.map(({ option, years }) => `${option} ${String(years)}`)).size).toBe(
        points.length,
      );
    }
  });

  test('shares one axis, with the middle length of follow-up on it', () => {
    expect(axis).toMatchObject({ years: 12, median: 9 });
    expect(view.time.followUp).toContainEqual({
      figure: 'trial-follow-up/all/median',
      value: '9',
      text: '9',
    });
  });
});
