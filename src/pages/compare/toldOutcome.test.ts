// The same way of telling gives the same view, at no cost; anything that changes it gives another.
import { expect, test } from 'vitest';
import * as v from 'valibot';
import { Outcome } from '#domain/evidence/outcome.ts';
import { inventedCounts, inventedShares } from '#tests/fixtures/evidence.ts';
import { plainWords } from '#tests/words.ts';
import type { Telling } from './telling.ts';
import { toldOutcome } from './toldOutcome.ts';

const tingling = v.parse(Outcome, {
  id: 'tingling',
  order: 1,
  tier: 'main',
  counts: 'unwanted',
  aboutDying: false,
  figures: [inventedCounts, inventedShares],
});
const telling: Telling = {
  group: 'during-lumpectomy',
  order: ['ebrt', 'targit-iort'],
  usualTotal: 1_000,
  report: {},
  background: [],
  citations: { 'example-2024': 'Example 2024' },
};

test('an outcome is told once for each way of telling it', () => {
  const once = toldOutcome(tingling, telling, plainWords);

  expect(toldOutcome(tingling, { ...telling }, plainWords)).toBe(once);
  expect(once.leading).toBe(once.view);
});

test.each<Partial<Telling>>([
  { order: ['targit-iort', 'ebrt'] },
  { usualTotal: 10_000 },
  { group: 'delayed' },
  { report: { tingling: inventedShares.id } },
  { citations: { 'example-2024': 'Another name' } },
  { background: [] },
])('is told anew where %j has changed', (change) => {
  const once = toldOutcome(tingling, telling, plainWords);

  expect(toldOutcome(tingling, { ...telling, ...change }, plainWords)).not.toBe(once);
});

test('in other words it is told anew', () => {
  const once = toldOutcome(tingling, telling, plainWords);

  expect(toldOutcome(tingling, telling, { ...plainWords })).not.toBe(once);
});
