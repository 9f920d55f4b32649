// The right answer follows the figures: other figures, another answer. All numbers are made up.
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { Background, Outcome } from '#domain/evidence/outcome.ts';
import { inventedCounts } from '#tests/fixtures/evidence.ts';
import { Fact } from './fact.ts';
import { drawnFigure, rightAnswer } from './rightAnswer.ts';

const moreFact = {
  rule: 'more',
  id: 'hiccups',
  outcome: 'hiccups',
  at: 'compare/#overview',
} as const;
const more = v.parse(Fact, moreFact);
const named = v.parse(Fact, {
  rule: 'named',
  id: 'songs',
  figure: 'songs-sung',
  measure: 'songs',
  counts: 'unwanted',
  blanks: {},
  picture: 'visits',
  at: 'options/#visits',
});
const extra = v.parse(Fact, {
  rule: 'extra-ebrt',
  id: 'extra',
  option: 'targit-iort',
  at: 'options/#next',
});

const { kind: _kind, arms: _arms, contrast: _contrast, ...common } = inventedCounts;

const counts = (id: string, targit: number, ebrt: number, stratum = 'during-lumpectomy') => ({
  ...common,
  kind: 'counts',
  id,
  stratum,
  role: 'headline',
  arms: [
    { arm: 'targit-iort', events: targit, total: 1000 },
    { arm: 'ebrt', events: ebrt, total: 1000 },
  ],
});

const statement = (finding: string, stratum = 'during-lumpectomy') => ({
  ...common,
  kind: 'statement',
  id: `hiccups-${finding}`,
  stratum,
  role: 'headline',
  finding,
  arms: [{ arm: 'targit-iort' }, { arm: 'ebrt' }],
});

const outcomes = (...figures: readonly unknown[]) => [
  v.parse(Outcome, {
    id: 'hiccups',
    order: 1,
    tier: 'main',
    counts: 'unwanted',
    aboutDying: false,
    figures,
  }),
];

const background = (...figures: readonly unknown[]) => [
  v.parse(Background, { id: 'invented', figures }),
];

describe('rightAnswer', () => {
  test.each([
    ['ebrt', 10, 90],
    ['targit-iort', 90, 10],
    ['no-clear-difference', 20, 24],
  ])('is %s after %i and %i of a thousand', (answer, targit, ebrt) => {
    const ledger = { outcomes: outcomes(counts('hiccups', targit, ebrt)), background: [] };

    expect(rightAnswer(more, ledger, 'during-lumpectomy')).toBe(answer);
  });

  test('is that of the group that is asked about', () => {
    const ledger = {
      outcomes: outcomes(counts('hiccups', 90, 10), counts('hiccups-later', 10, 90, 'delayed')),
      background: [],
    };

    expect(rightAnswer(more, ledger, 'during-lumpectomy')).toBe('targit-iort');
    expect(rightAnswer(more, ledger, 'delayed')).toBe('ebrt');
  });

  test.each([
    ['more', 'targit-iort'],
    ['fewer', 'ebrt'],
    ['similar', 'no-clear-difference'],
    ['no-clear-difference', 'no-clear-difference'],
  ])('takes the finding "%s" at its word', (finding, answer) => {
    const ledger = { outcomes: outcomes(statement(finding)), background: [] };

    expect(rightAnswer(more, ledger, 'during-lumpectomy')).toBe(answer);
  });

  test.each([
    ['ebrt', ['ebrt']],
    ['both', ['ebrt', 'targit-iort']],
  ])('is %s where the figure gives the measure to %j', (answer, arms) => {
    const songs = {
      ...common,
      kind: 'quantities',
      id: 'songs-sung',
      role: 'detail',
      values: arms.map((arm) => ({ arm, measure: 'songs', value: 7, unit: 'count' })),
    };

    expect(
      rightAnswer(named, { outcomes: [], background: background(songs) }, 'during-lumpectomy'),
    ).toBe(answer);
  });

  test.each([
    [0, 'nobody'],
    [0.4, 'some'],
    [1, 'everybody'],
  ])('of a share of %d is "%s"', (share, answer) => {
    const figure = {
      ...common,
      kind: 'shares',
      id: 'extra-ebrt-trial',
      role: 'detail',
      arms: [{ arm: 'targit-iort', share }],
    };

    expect(
      rightAnswer(extra, { outcomes: [], background: background(figure) }, 'during-lumpectomy'),
    ).toBe(answer);
  });

  test('names the fact whose outcome or measure does not exist', () => {
    const nothing = { outcomes: [], background: [] };

    expect(() => rightAnswer(more, nothing, 'delayed')).toThrow(/"hiccups" is about no outcome/);
    expect(() => rightAnswer(named, nothing, 'delayed')).toThrow(/"songs" asks for "songs"/);
  });
});

test('drawnFigure is the nearest that counts both options, where the leading one is words only', () => {
  const ledger = {
    outcomes: outcomes(statement('similar'), {
      ...counts('hiccups-whole', 20, 24, 'whole-trial'),
      role: 'report',
    }),
    background: [],
  };

  if (more.rule !== 'more') throw new Error('The invented fact has changed its rule.');
  expect(drawnFigure(more, ledger, 'during-lumpectomy')?.id).toBe('hiccups-whole');
});
