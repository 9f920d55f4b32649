import { describe, expect, test } from 'vitest';
import * as v from 'valibot';
import { Outcome } from '#domain/evidence/outcome.ts';
import { inventedCounts, inventedShares, inventedStatement } from '#tests/fixtures/evidence.ts';
import { plain, plainWords } from '#tests/words.ts';
import { compareView, type Choices, type CompareMatter } from './compareView.ts';
import type { OutcomeView } from './outcomeView.ts';

const outcome = (id: string, figures: readonly unknown[], more: object = {}) =>
  v.parse(Outcome, {
    id,
    order: 1,
    tier: 'main',
    counts: 'unwanted',
    aboutDying: false,
    figures,
    ...more,
  });

const tingling = outcome('tingling', [inventedCounts, inventedShares]);
const tiredness = outcome('tiredness', [inventedStatement]);
const passing = outcome('passing', [{ ...inventedCounts, id: 'passing-5y' }], { aboutDying: true });

const matter: CompareMatter = {
  options: [
    { id: 'ebrt', abbreviation: 'EBRT' },
    { id: 'targit-iort', abbreviation: 'TARGIT-IORT' },
  ],
  outcomes: [tingling, tiredness, passing],
  background: [],
  citations: { 'example-2024': 'Example 2024' },
  group: 'during-lumpectomy',
};

const reading: Choices = {
  group: 'by-answers',
  swapped: false,
  survival: 'ask',
  report: {},
};

function shown(
  id: string,
  change: Partial<Choices> = {},
  given: Partial<CompareMatter> = {},
): OutcomeView {
  const view = compareView({ ...matter, ...given }, { ...reading, ...change }, plainWords);
  const found = [...view.main, ...view.more].find((one) => one.id === id);
  if (found === undefined) throw new Error(`${id} is not shown`);
  return found;
}

function risk(view: OutcomeView) {
  if (view.body.kind !== 'risk') throw new Error(`${view.id} is not told in people`);
  return view.body;
}

describe('compareView', () => {
  test('tells both options out of the same people, in both frames', () => {
    const body = risk(shown('tingling'));

    expect(body.panels.map(({ option, count }) => [option, count])).toEqual([
      ['ebrt', 3],
      ['targit-iort', 7],
    ]);
    expect(body.panels.map(({ said }) => plain(said))).toEqual([
      'evidence:outcomes.tingling.frames count=3 total=100 rest=97',
      'evidence:outcomes.tingling.frames count=7 total=100 rest=93',
    ]);
  });

  test('names each side by those who were counted, and never by a group that was not', () => {
    const names = (stratum: string, group: Choices['group'] = 'by-answers') => {
      const figure = { ...inventedCounts, role: 'headline', stratum };
      const given = { outcomes: [outcome('tingling', [figure])] };
      return risk(shown('tingling', { group }, given)).panels.map(({ name }) => name);
    };

    expect(names('during-lumpectomy')).toContain('evidence:options.targit-iort.name');
    expect(names('whole-trial')).toContain('evidence:options.targit-iort.name-counted');
    expect(names('whole-trial', 'delayed')).toContain('evidence:options.targit-iort.name-counted');
    expect(names('delayed', 'delayed')).toContain('evidence:options.targit-iort.name-delayed');
  });

  test('says in the overview whose result a row is, where it is not that of the group', () => {
    const figures = [{ ...inventedCounts, role: 'headline', stratum: 'whole-trial' }];
    const given = { outcomes: [outcome('tingling', figures)] };
    const { overview } = compareView({ ...matter, ...given }, reading, plainWords);

    expect(overview.counted[0]?.rows[0]?.header).toContain('(evidence:strata.whole-trial)');
  });

  test('lets the reader subtract the shown numbers and get the shown gap', () => {
    const body = risk(shown('tingling'));
    const [first, second] = body.panels.map(({ count }) => count);

    expect(plain(body.difference)).toContain(
      `count=${String(Math.abs((first ?? 0) - (second ?? 0)))}`,
    );
    expect(plain(body.difference)).toContain('higher=evidence:arms.targit-iort.name');
  });

  test('names both options in a range that reaches to either side', () => {
    const { range } = risk(shown('tingling'));

    expect(plain(range)).toBe(
      'compare:range.bothSides high=9 first=evidence:arms.targit-iort.name low=1 second=evidence:arms.ebrt.name level=0.95',
    );
  });

  test.each([
    { interval: { level: 0.95, low: 0.4, high: 0.9 }, said: 'compare:range.ratioApart' },
    { interval: { level: 0.95, low: 0.4, high: 1.2 }, said: 'compare:range.ratioAcross' },
    { interval: undefined, said: 'compare:range.unknown' },
  ])('says what a ratio tells where the difference has no range: $said', ({ interval, said }) => {
    const ratio = { measure: 'hazard-ratio', value: 0.6, ...(interval ? { interval } : {}) };
    const figure = { ...inventedShares, role: 'headline', contrast: { ratio } };
    const view = shown('humming', {}, { outcomes: [outcome('humming', [figure])] });

    expect(plain(risk(view).range)).toBe(said);
  });

  test.each([
    { p: 0.56, said: 'compare:range.testAcross p=0.56' },
    { p: 0.05, said: 'compare:range.testAcross p=0.05' },
    { p: 0.049, said: 'compare:range.testApart p=0.049' },
  ])('says what a test tells where the source prints nothing else: $said', ({ p, said }) => {
    const figure = { ...inventedShares, role: 'headline', contrast: { p } };
    const view = shown('humming', {}, { outcomes: [outcome('humming', [figure])] });

    expect(plain(risk(view).range)).toBe(said);
  });

  test.each([
    { pBelow: true, said: 'compare:published.pBelow p=0.01' },
    { pBelow: false, said: 'compare:published.p p=0.01' },
  ])('tells a p value as its source prints it: $said', ({ pBelow, said }) => {
    const figure = { ...inventedShares, role: 'headline', contrast: { p: 0.01, pBelow } };
    const { published } = shown('humming', {}, { outcomes: [outcome('humming', [figure])] });

    expect(published.map((row) => plain(row.said))).toContain(said);
  });

  test('swaps the sides and nothing else', () => {
    const there = risk(shown('tingling'));
    const back = risk(shown('tingling', { swapped: true }));

    expect(back.panels.toReversed()).toEqual(there.panels);
    expect({ ...back, panels: [] }).toEqual({ ...there, panels: [] });
  });

  test('shows the leading report until the reader picks another', () => {
    expect(shown('tingling').report).toBe('tingling-5y');

    const picked = shown('tingling', { report: { tingling: 'tingling-5y-earlier' } });

    expect(shown('tingling').gist).toBeDefined();
    expect(picked.gist).toBeUndefined();
    expect(picked.report).toBe('tingling-5y-earlier');
    expect(risk(picked).panels.map(({ count }) => count)).toEqual([4, 8]);
  });

  test('ignores a picked report that the outcome does not have', () => {
    expect(shown('tingling', { report: { tingling: 'something-else' } }).report).toBe(
      'tingling-5y',
    );
  });

  test('never shows one group the figures of the other', () => {
    const delayed = shown('tingling', {}, { group: 'delayed' });

    expect(delayed.reports.map(({ value }) => value)).toEqual(['tingling-5y-earlier']);
    expect(shown('passing', { group: 'delayed' }).body).toEqual({
      kind: 'words',
      said: ['compare:notMeasured'],
    });
  });

  test('says a finding that has no figures in words, and draws nothing', () => {
    expect(shown('tiredness').body).toEqual({
      kind: 'words',
      said: [
        'rows:findings.no-clear-difference',
        ' arm=evidence:arms.targit-iort.name',
        ' other=evidence:arms.ebrt.name',
      ],
    });
  });

  test('keeps results about dying apart in the overview', () => {
    const { overview } = compareView(matter, reading, plainWords);

    expect(overview.counted.flatMap(({ rows }) => rows.map(({ id }) => id))).toEqual(['tingling']);
    expect(overview.dying.flatMap(({ rows }) => rows.map(({ id }) => id))).toEqual(['passing']);
  });

  test('draws a range of dying only for a reader who asked to see it', () => {
    const ids = (survival: Choices['survival']) =>
      compareView(matter, { ...reading, survival }, plainWords).ranges.rows.map(({ id }) => id);

    expect(ids('ask')).toEqual(['tingling']);
    expect(ids('show')).toEqual(['tingling', 'passing']);
  });

  test('places a range so that right is always more with the option on the right', () => {
    const row = (swapped: boolean) =>
      compareView(matter, { ...reading, swapped }, plainWords).ranges.rows[0];

    expect(row(false)).toMatchObject({ value: 4, low: -1, high: 9 });
    expect(row(true)).toMatchObject({ value: -4, low: -9, high: 1 });
  });
});
