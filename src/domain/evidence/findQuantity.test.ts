import * as v from 'valibot';
import { expect, test } from 'vitest';
import { findQuantity } from './findQuantity.ts';
import { Figure } from './figure.ts';

const common = {
  role: 'report',
  stratum: 'other-study',
  population: 'somebody',
  analysis: 'as-randomised',
  time: { kind: 'by', months: 60 },
  certainty: { level: 'low', because: [] },
  source: 'example-2024',
  where: 'table 1',
  readFrom: 'table',
  checkedBy: [],
  facts: ['example.fact'],
};

const figures = v.parse(v.array(Figure), [
  {
    ...common,
    id: 'printed',
    kind: 'counts',
    arms: [
      {
        arm: 'a',
        events: 3,
        total: 200,
        share: 0.015,
        interval: { level: 0.95, low: 0.01, high: 0.02 },
      },
      { arm: 'b', events: 2, total: 200 },
    ],
    contrast: {
      difference: 0.006,
      differenceInterval: { level: 0.9, low: -0.01, high: 0.02 },
      ratio: { measure: 'hazard-ratio', value: 1.5, interval: { level: 0.95, low: 0.5, high: 4 } },
      p: 0.6,
    },
  },
  {
    ...common,
    id: 'plain',
    kind: 'shares',
    arms: [
      { arm: 'a', share: 0.5 },
      { arm: 'b', share: 0.25 },
    ],
  },
  {
    ...common,
    id: 'three',
    kind: 'shares',
    time: { kind: 'between', from: 6, to: 12 },
    arms: [
      { arm: 'a', share: 0.5 },
      { arm: 'b', share: 0.25 },
      { arm: 'c', share: 0.1 },
    ],
  },
  {
    ...common,
    id: 'trips',
    kind: 'means',
    unit: 'miles',
    time: { kind: 'any-time' },
    arms: [
      { arm: 'a', mean: 80, standardError: 2, total: 9 },
      { arm: 'b', mean: 100 },
    ],
  },
  {
    ...common,
    id: 'only-ratio',
    kind: 'ratio',
    arms: [{ arm: 'a' }, { arm: 'b' }],
    contrast: { ratio: { measure: 'odds-ratio', value: 2 } },
  },
  {
    ...common,
    id: 'rule',
    kind: 'quantities',
    values: [
      { measure: 'minimum-age', value: 45, unit: 'age' },
      { arm: 'a', measure: 'visits', value: 5, unit: 'visits' },
    ],
  },
  {
    ...common,
    id: 'gap',
    kind: 'not-measured',
    lookedUntil: '2026-01-01',
    time: { kind: 'long-term' },
  },
]);
const evidence = { outcomes: [], background: [{ id: 'invented', figures }] };

test.each([
  ['printed/a/risk', 0.015, 'share'],
  ['printed/a/low', 0.01, 'share'],
  ['printed/a/level', 0.95, 'level'],
  ['printed/b/risk', 0.01, 'share'],
  ['printed/b/events', 2, 'count'],
  ['printed/b/total', 200, 'count'],
  ['printed/difference/risk', 0.006, 'points'],
  ['printed/difference/low', -0.01, 'points'],
  ['printed/difference/level', 0.9, 'level'],
  ['printed/difference/hazard-ratio', 1.5, 'ratio'],
  ['printed/difference/hazard-ratio-high', 4, 'ratio'],
  ['printed/difference/p', 0.6, 'probability'],
  ['printed/all/people', 400, 'count'],
  ['printed/all/months', 60, 'months'],
  ['plain/difference/risk', 0.25, 'points'],
  ['three/c/risk', 0.1, 'share'],
  ['three/all/months-to', 12, 'months'],
  ['trips/a/mean', 80, 'miles'],
  ['trips/a/standard-error', 2, 'miles'],
  ['trips/difference/mean', -20, 'miles'],
  ['only-ratio/difference/odds-ratio', 2, 'ratio'],
  ['rule/all/minimum-age', 45, 'age'],
  ['rule/a/visits', 5, 'visits'],
])('finds %s', (address, value, unit) => {
  expect(findQuantity(evidence, address)).toEqual({ figure: address, value, unit });
});

test('says which figure is missing', () => {
  expect(() => findQuantity(evidence, 'nothing/a/risk')).toThrow('No figure "nothing"');
});

test.each([
  'three/difference/risk',
  'plain/a/events',
  'plain/all/people',
  'gap/all/months',
  'plain',
])('has no %s, and says what there is instead', (address) => {
  expect(() => findQuantity(evidence, address)).toThrow(`"${address}" is asked for, but figure`);
});
