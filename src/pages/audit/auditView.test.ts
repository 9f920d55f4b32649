import { describe, expect, test } from 'vitest';
import * as v from 'valibot';
import { AuditItem } from '#domain/audit/auditItem.ts';
import { plainWords } from '#tests/words.ts';
import { auditView } from './auditView.ts';

const items = v.parse(v.array(AuditItem), [
  { id: 'one', list: 'nice', group: 'first', state: 'met', screen: 'compare/#overview' },
  { id: 'two', list: 'nice', group: 'second', state: 'not-met', needs: ['patients', 'study'] },
  { id: 'three', list: 'nice', group: 'first', state: 'partly', screen: '#why', needs: ['us'] },
  { id: 'four', list: 'nqf', group: 'first', state: 'not-applicable' },
]);

const view = auditView(items, plainWords);

describe('auditView', () => {
  test('counts the items of each list by their state, and leaves none out', () => {
    expect(view.summary.rows).toEqual([
      { header: 'audit:lists.nice.name', cells: ['1', '1', '1', '0'] },
      { header: 'audit:lists.nqf.name', cells: ['0', '0', '0', '1'] },
    ]);
  });

  test('puts a name above every number', () => {
    expect(view.summary.columns).toEqual([
      'audit:summaryList',
      'audit:states.met',
      'audit:states.partly',
      'audit:states.not-met',
      'audit:states.not-applicable',
    ]);
  });

  test('keeps lists, groups and items in the order of the evidence', () => {
    const order = view.lists.map(({ id, groups }) => [
      id,
      groups.map((group) => [group.id, group.items.map((item) => item.id)]),
    ]);

    expect(order).toEqual([
      [
        'nice',
        [
          ['first', ['one', 'three']],
          ['second', ['two']],
        ],
      ],
      ['nqf', [['first', ['four']]]],
    ]);
  });

  test('names only the states that a group has items in', () => {
    const [nice] = view.lists;

    expect(nice?.groups.map((group) => group.counts)).toEqual([
      'audit:counts.met number=1 audit:counts.partly number=1',
      'audit:counts.not-met number=1',
    ]);
  });

  test('leads to the screen that meets an item, by the name of its step', () => {
    expect(entry('one')?.screen).toEqual({
      href: '/en/compare/#overview',
      name: 'audit:where step=common:steps.compare',
    });
    expect(entry('three')?.screen).toEqual({
      href: '/en/#why',
      name: 'audit:where step=common:steps.start',
    });
    expect(entry('two')).not.toHaveProperty('screen');
  });

  test('says the state in words, and everyone who is needed', () => {
    expect(entry('two')).toEqual({
      id: 'two',
      state: 'audit:states.not-met',
      says: 'audit:items.two.says',
      remark: 'audit:items.two.remark audit:needs.patients audit:needs.study',
    });
  });
});

function entry(id: string) {
  return view.lists
    .flatMap(({ groups }) => groups.flatMap((group) => group.items))
    .find((item) => item.id === id);
}
