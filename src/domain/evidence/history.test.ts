import { describe, expect, test } from 'vitest';
import { inventedFiles } from '#tests/fixtures/evidence.ts';
import { changesBetween, editionOf, type Edition } from './edition.ts';
import { checkEdition, historyOf } from './history.ts';
import { parseEvidence } from './parseEvidence.ts';

const evidence = parseEvidence(inventedFiles);
const now = editionOf(evidence);
const row = now.figures['tingling-5y'] ?? {};

/** An earlier invented edition: one figure was another, one did not exist, one has gone since. */
const { tiredness: _, ...others } = now.figures;
const earlier: Edition = {
  version: '2023.9',
  date: '2023-05-01',
  figures: {
    ...others,
    'tingling-5y': { ...row, 'arms/ebrt/events': 5 },
    numbness: { kind: 'counts' },
  },
};

describe('changesBetween', () => {
  test('finds what came, what went, and what was another value', () => {
    expect(changesBetween(earlier, now)).toEqual({
      added: ['tiredness'],
      removed: ['numbness'],
      changed: [{ figure: 'tingling-5y', what: 'arms/ebrt/events', from: 5, to: 6 }],
    });
  });

  test('finds nothing between an edition and itself', () => {
    expect(changesBetween(now, now)).toEqual({ added: [], removed: [], changed: [] });
  });
});

describe('historyOf', () => {
  test('puts editions in the order of their numbers, the shown one last', () => {
    const later = { ...earlier, version: '2023.10' };
    const versions = historyOf(evidence, [later, earlier]).map(({ version }) => version);

    expect(versions).toEqual(['2023.9', '2023.10', evidence.release.version]);
  });

  test('tells what changed since any earlier edition', () => {
    expect(historyOf(evidence, [earlier])[0]?.since.changed).toHaveLength(1);
  });
});

describe('checkEdition', () => {
  test('lets a frozen edition stand as it was', () => {
    expect(checkEdition(evidence, [now])).toEqual([]);
  });

  test('stops one that was changed after it was published', () => {
    const changed = { ...earlier, version: now.version };

    expect(checkEdition(evidence, [changed])).toEqual([
      expect.stringMatching(/tiredness, numbness, tingling-5y.*give the release a new version/),
    ]);
  });
});
