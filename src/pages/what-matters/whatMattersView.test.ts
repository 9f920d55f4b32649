import { describe, expect, test } from 'vitest';
import { shortCitations } from '#domain/evidence/citation.ts';
import { impliedFor } from '#domain/values/concern.ts';
import { plain, plainWords } from '#tests/words.ts';
import { readEvidence } from '#tools/readEvidence.ts';
import { picksAfter, whatMattersView, type ValuesTold } from './whatMattersView.ts';

const evidence = readEvidence();
const citations = shortCitations(evidence.sources);
const NOTHING: ValuesTold = { importance: {}, top: [], own: '' };

function view(
  values: Partial<ValuesTold> = {},
  { group = 'during-lumpectomy', swapped = false }: { group?: Group; swapped?: boolean } = {},
) {
  return whatMattersView(
    { ...evidence, citations, group, most: 3 },
    { values: { ...NOTHING, ...values }, swapped },
    plainWords,
  );
}
type Group = 'during-lumpectomy' | 'delayed';

function implied(shown: ReturnType<typeof view>) {
  return shown.concerns.map(({ id, sides, note, rests }) => ({ id, sides, note, rests }));
}

function concern(shown: ReturnType<typeof view>, id: string) {
  const found = shown.concerns.find((one) => one.id === id);
  if (found === undefined) throw new Error(`No concern "${id}" is shown.`);
  return found;
}

function links({ rests }: { readonly rests: readonly { href: string }[] }, id: string): boolean {
  return rests.some(({ href }) => href.endsWith(`-${id}`));
}

describe('whatMattersView', () => {
  test('chooses nothing for her', () => {
    const shown = view();

    expect(shown.concerns.map(({ importance }) => importance)).toEqual(Array(8).fill(undefined));
    expect(shown.concerns.some(({ picked }) => picked)).toBe(false);
    expect(shown.changes).toEqual([]);
  });

  test('implies the same in the same order, whatever she weighs', () => {
    const weighed = view({
      importance: { 'access-nearby': 'very', 'fewest-visits': 'not' },
      top: ['skin-and-breast', 'access-nearby'],
      before: { importance: {}, top: ['guidelines-agree'] },
    });

    expect(implied(weighed)).toEqual(implied(view()));
  });

  test('tells both options in the order that the reader asked for', () => {
    const options = (swapped: boolean) =>
      view({}, { swapped }).concerns[0]?.sides.map(({ option }) => option);

    expect(options(false)).toEqual(['ebrt', 'targit-iort']);
    expect(options(true)).toEqual(['targit-iort', 'ebrt']);
  });

  test('says that a concern fits one option more and the other less', () => {
    const fits = concern(view(), 'lowest-recurrence').sides.map(({ fit }) => fit);

    expect(fits).toEqual(['what-matters:implies.more', 'what-matters:implies.less']);
  });

  test('counts both options in one crowd, and leads to where it stands', () => {
    const { sides, rests } = concern(view(), 'skin-and-breast');

    expect(sides.map(({ fact }) => plain(fact))).toEqual([
      'what-matters:means.skin-and-breast.ebrt.fact count=75 rest=9925 total=10000',
      'what-matters:means.skin-and-breast.targit-iort.fact count=23 rest=9977 total=10000',
    ]);
    expect(rests.map(({ href }) => href)).toContain('/en/sources/#figure-fluid-collection');
  });

  test('tells somebody whose lumpectomy is done of the second operation, with its own figures', () => {
    const shown = view({}, { group: 'delayed' });
    const { sides } = concern(shown, 'lowest-recurrence');

    expect(sides.map(({ fact }) => plain(fact))).toEqual([
      expect.stringContaining('count=11 rest=989 total=1000'),
      expect.stringContaining('count=40 rest=960 total=1000'),
    ]);
    expect(concern(shown, 'one-operation').sides.map(({ fit }) => fit)).toEqual(
      Array(2).fill('what-matters:implies.no-clear-difference'),
    );
    expect(shown.delayed).toBe('what-matters:delayed');
    expect(view().delayed).toBeUndefined();
  });

  test.each(['during-lumpectomy', 'delayed'] as const)(
    'leads to every row that a concern rests on, or speaks its number (%s)',
    (group) => {
      for (const shown of view({}, { group }).concerns) {
        const of = evidence.concerns.find(({ id }) => id === shown.id);
        const { figures = [], positions = [] } = of === undefined ? {} : impliedFor(of, group);
        const there = JSON.stringify(shown);

        expect(new Set(shown.rests.map(({ name }) => name)).size).toBe(shown.rests.length);
        expect(figures.filter((id) => !there.includes(`"${id}/`) && !links(shown, id))).toEqual([]);
        expect(positions.filter((id) => !links(shown, id))).toEqual([]);
      }
    },
  );

  test('keeps how she weighed before she looked beside how she weighs now', () => {
    const { changes, changed } = view({
      importance: { 'access-nearby': 'not', 'fewest-visits': 'very' },
      top: ['skin-and-breast'],
      before: { importance: { 'access-nearby': 'very', 'fewest-visits': 'very' }, top: [] },
    });
    const stood = 'what-matters:change.stood.';

    expect(changed).toBe(true);
    expect(changes.map(({ id, before, now }) => [id, before, now])).toEqual([
      ['fewest-visits', `${stood}very`, `${stood}very`],
      ['skin-and-breast', `${stood}none`, `${stood}none-picked`],
      ['access-nearby', `${stood}very`, `${stood}not`],
    ]);
  });

  test('shows no before to somebody who had looked before she weighed', () => {
    const looked = view({ importance: { 'access-nearby': 'very' }, before: NOTHING });

    expect(looked.changes).toEqual([]);
  });
});

describe('picksAfter', () => {
  test('adds a pick at the end and takes one out again', () => {
    expect(picksAfter(['b', 'a'], 'c', 3)).toEqual(['b', 'a', 'c']);
    expect(picksAfter(['b', 'a', 'c'], 'a', 3)).toEqual(['b', 'c']);
  });

  test('adds nothing where as many are picked as can be', () => {
    expect(picksAfter(['b', 'a', 'c'], 'd', 3)).toEqual(['b', 'a', 'c']);
  });
});
