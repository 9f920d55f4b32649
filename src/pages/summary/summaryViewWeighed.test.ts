import { describe, expect, test } from 'vitest';
import { view } from '#tests/fixtures/summarySheet.ts';

describe('summaryView', () => {
  describe('what matters', () => {
    const weighed = {
      importance: { garden: 'very', sleep: 'very', quiet: 'not' },
      own: '',
    } as const;

    test('names her picks in her own order', () => {
      const { top } = view({ values: { ...weighed, top: ['sleep', 'quiet'] } }).clinic.concerns;

      expect(top).toEqual(['concerns:sleep.name', 'concerns:quiet.name']);
    });

    test('names all that she calls very important where she picked none', () => {
      const { top } = view({ values: { ...weighed, top: [] } }).clinic.concerns;

      expect(top).toEqual(['concerns:garden.name', 'concerns:sleep.name']);
    });

    test('tells before and now only of what has changed', () => {
      const before = { importance: { garden: 'somewhat', quiet: 'not' }, top: [] } as const;
      const { changes } = view({ values: { ...weighed, top: ['sleep'], before } }).own;

      expect(changes).toEqual([
        {
          name: 'concerns:garden.name',
          before: 'summary:importance.somewhat',
          now: 'summary:importance.very',
        },
        {
          name: 'concerns:sleep.name',
          before: 'summary:importance.none',
          now: 'summary:change.picked said=summary:importance.very',
        },
      ]);
    });
  });

  test('names what she called unclear, with whom to ask, and nothing that she passed over', () => {
    const { unclear } = view({ points: { 'by-when': 'unclear', tingles: 'clear' } }).clinic;

    expect(unclear).toEqual([
      { name: 'points:standing.by-when.unclear', ask: 'points:standing.by-when.ask' },
    ]);
  });
});
