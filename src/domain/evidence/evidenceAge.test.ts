import { describe, expect, test } from 'vitest';
import { evidenceAge } from './evidenceAge.ts';

describe('evidenceAge', () => {
  test.each([
    { today: '2026-11-23', age: 'current' },
    { today: '2027-11-23', age: 'current' },
    { today: '2027-11-24', age: 'due' },
    { today: '2028-02-29', age: 'due' },
    { today: '2028-11-23', age: 'due' },
    { today: '2028-11-24', age: 'overdue' },
    { today: '2031-01-01', age: 'overdue' },
  ])('is $age on $today when its review is due by 2027-11-23', ({ today, age }) => {
    expect(evidenceAge('2027-11-23', today)).toBe(age);
  });
});
