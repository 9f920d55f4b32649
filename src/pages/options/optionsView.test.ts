import { describe, expect, test } from 'vitest';
import * as v from 'valibot';
import { Background, Outcome } from '#domain/evidence/outcome.ts';
import { plain, plainWords } from '#tests/words.ts';
import { optionsView, type OptionsMatter } from './optionsView.ts';

const common = {
  role: 'detail',
  stratum: 'other-study',
  population: 'invented-women',
  analysis: 'not-applicable',
  time: { kind: 'by', months: 60 },
  certainty: { level: 'low', because: [] },
  source: 'example-2024',
  where: 'Table 2',
  readFrom: 'table',
  checkedBy: [],
  facts: ['example.one'],
};

const shares = (id: string, arms: Readonly<Record<string, number>>) => ({
  ...common,
  kind: 'shares',
  id,
  arms: Object.entries(arms).map(([arm, share]) => ({ arm, share, total: 40 })),
});

const quantities = (id: string, arm: string | undefined, values: Readonly<Record<string, number>>) => ({
  ...common,
  kind: 'quantities',
  id,
  values: Object.entries(values).map(([measure, value]) => ({
    ...(arm === undefined ? {} : { arm }),
    measure,
    value,
    unit: 'weeks',
  })),
});

const background = v.parse(Background, {
  id: 'invented',
  figures: [
    quantities('targit-theatre-time', 'targit-iort', { 'shortest-time': 11, 'longest-time': 22 }),
    quantities('ebrt-one-week', 'ebrt', { visits: 4, duration: 2 }),
    quantities('ebrt-three-weeks', 'ebrt', { visits: 12, duration: 3 }),
    quantities('ebrt-weeks-trial', 'ebrt', { 'shortest-time': 7, 'longest-time': 8 }),
    quantities('prime-two-rules', undefined, { 'minimum-age': 66 }),
    shares('extra-ebrt-trial', { 'targit-iort': 0.3 }),
    shares('extra-ebrt-delayed', { 'targit-iort': 0.1 }),
    shares('extra-ebrt-aviano', { 'targit-iort': 0.45 }),
    shares('fast-forward-5y', { 'whole-breast-one-week': 0.02, 'whole-breast-three-weeks': 0.03 }),
    shares('import-low-10y', { 'partial-breast': 0.04, 'whole-breast': 0.05 }),
    shares('prime-two-10y', { 'no-radiotherapy': 0.09, 'with-radiotherapy': 0.01 }),
  ],
});

const outcome = v.parse(Outcome, {
  id: 'hardening',
  order: 1,
  tier: 'more',
  counts: 'unwanted',
  aboutDying: false,
  figures: [
    shares('fibrosis-3y-as-treated', {
      'targit-iort-only': 0.05,
      'targit-iort-plus-ebrt': 0.4,
      ebrt: 0.2,
    }),
  ],
});

const matter: OptionsMatter = {
  options: [
    { id: 'ebrt', abbreviation: 'EBRT' },
    { id: 'targit-iort', abbreviation: 'TARGIT-IORT' },
  ],
  ledger: { outcomes: [outcome], background: [background] },
  citations: { 'example-2024': 'Example 2024' },
  group: 'during-lumpectomy',
  swapped: false,
};

describe('optionsView', () => {
  test('tells the same fields, steps and points of both options', () => {
    const { stories, visits } = optionsView(matter, plainWords);
    const [first, second] = stories.map(({ passages, parts, steps, good, hard }) => ({
      passages: Object.keys(passages),
      counts: [parts.length, steps.length, good.length, hard.length],
      even: good.length === hard.length,
    }));

    expect(first).toEqual(second);
    expect(first?.even).toBe(true);
    expect(visits.sides.map(({ courses }) => courses.length)).toEqual([2, 2]);
  });

  test('keeps the order of the evidence, and turns it round when the reader asks', () => {
    const orderOf = (swapped: boolean) => {
      const { stories, visits, path } = optionsView({ ...matter, swapped }, plainWords);
      return [stories, visits.sides, path.paths].map((sides) => sides.map(({ option }) => option));
    };

    expect(orderOf(false)).toEqual(Array(3).fill(['ebrt', 'targit-iort']));
    expect(orderOf(true)).toEqual(Array(3).fill(['targit-iort', 'ebrt']));
  });

  test('branches after pathology with parts that add up', () => {
    const { path } = optionsView(matter, plainWords);
    const branches = path.paths[1].branches.map(({ id, people }) => [id, plain(people)]);

    expect(branches).toEqual([
      ['done', 'options:next.women count=70 total=100'],
      ['extra', 'options:next.women count=30 total=100'],
    ]);
  });

  test('takes the branch of the second operation, and says so, when the lumpectomy is done', () => {
    const { delayed, path } = optionsView({ ...matter, group: 'delayed' }, plainWords);

    expect(delayed).toBe('options:delayed');
    expect(path.paths[1].branches.map(({ people }) => plain(people))).toEqual([
      'options:next.women count=90 total=100',
      'options:next.women count=10 total=100',
    ]);
  });

  test('spreads the visits of a course over its weeks', () => {
    const { visits } = optionsView(matter, plainWords);
    const days = visits.sides.map(({ courses }) =>
      courses.map(({ stretches }) => stretches.map((stretch) => stretch.days.length)),
    );

    expect(days).toEqual([
      [
        [1, 0, 1, 2, 2],
        [1, 0, 1, 4, 4, 4],
      ],
      [[1], [1, 0, 1, 2, 2]],
    ]);
  });

  test('warns beside the visits that the courses of the trial were longer', () => {
    const { visits } = optionsView(matter, plainWords);

    expect(plain(visits.warning)).toContain('trialShortest=7 trialLongest=8');
  });

  test('gives each other option its own study, and says where it has no figure', () => {
    const { menu } = optionsView(matter, plainWords);

    expect(menu.map(({ id, figure }) => [id, plain(figure).split(' ')[0]])).toEqual([
      ['short-course', 'options:menu.short-course.figure'],
      ['partial-breast', 'options:menu.partial-breast.figure'],
      ['brachytherapy', 'options:menu.brachytherapy.figure'],
      ['no-radiotherapy', 'options:menu.no-radiotherapy.figure'],
      ['mastectomy', 'options:menu.none'],
    ]);
    expect(plain(menu[0]?.figure ?? [])).toContain('study=Example 2024');
    expect(plain(menu[3]?.figure ?? [])).toContain('omitted=90 thousand=1000');
  });
});
