import { describe, expect, test } from 'vitest';
import { standingNotice } from './standingNotice.ts';

const leaving = {
  question: 'hat',
  answer: 'none',
  standing: 'outside',
  changes: 'no-hat',
  remarks: [],
  ask: 'surgeon',
  leavesChoice: true,
} as const;

describe('standingNotice', () => {
  test.each([
    { kind: 'nothing-said', group: 'during-lumpectomy', criteria: [], notice: 'none' },
    { kind: 'open', group: 'during-lumpectomy', criteria: [], notice: 'none' },
    { kind: 'like', group: 'during-lumpectomy', criteria: [], notice: 'none' },
    { kind: 'like', group: 'delayed', criteria: [], notice: 'delayed' },
    { kind: 'outside', group: 'during-lumpectomy', criteria: [], notice: 'outside' },
    { kind: 'outside', group: 'delayed', criteria: [], notice: 'delayed-and-outside' },
    {
      kind: 'outside',
      group: 'during-lumpectomy',
      criteria: [leaving],
      notice: 'no-lumpectomy',
    },
  ] as const)('is $notice for $kind, $group', ({ notice, ...assessment }) => {
    expect(standingNotice(assessment)).toBe(notice);
  });
});
