import { describe, expect, test } from 'vitest';
import { inventedFit } from '#tests/fixtures/fitMatter.ts';
import { plain, plainWords } from '#tests/words.ts';
import { yourFitView } from './yourFitView.ts';

const viewOf = (answers: Readonly<Record<string, string>>) =>
  yourFitView(inventedFit, answers, plainWords);

describe('yourFitView', () => {
  test('puts each answer into one group: what differs first, what is alike last', () => {
    const { groups } = viewOf({ lumpectomy: 'planned', number: 'several' });

    expect(
      groups.map(({ standing, criteria, unanswered }) => [
        standing,
        ...[...criteria, ...unanswered].map(({ id }) => id),
      ]),
    ).toEqual([
      ['outside', 'number'],
      ['open', 'grade'],
      ['like', 'lumpectomy'],
    ]);
  });

  test('says what being outside changes', () => {
    const [outside] = viewOf({ number: 'several' }).groups;

    expect(plain(outside?.criteria[0]?.changes ?? [])).toBe('questions:number.changes.several');
  });

  test('says of what is open whom to ask, where it stands, and where to change it', () => {
    const [open] = viewOf({ number: 'unknown' }).groups;
    const number = open?.criteria.find(({ id }) => id === 'number');

    expect(number?.ask).toEqual({
      whom: 'questions:askWhom.surgeon',
      letter: 'questions:number.letter',
    });
    expect(number?.change).toBe('/en/about-you/#number');
  });

  test('says of how many women an answer holds, and nothing that happened to them', () => {
    const [like] = viewOf({ grade: 'lower' }).groups.filter(({ standing }) => standing === 'like');
    const said = like?.criteria[0]?.studied ?? [];

    expect(plain(said)).toBe('your-fit:studied people=417');
    expect(said.filter((part) => typeof part !== 'string')).toEqual([
      { figure: 'lower-grade/all/people', value: '417', text: '417' },
    ]);
  });

  test.each([
    { what: 'an answer that no report counts', answers: { grade: 'high' } },
    {
      what: 'somebody of the other group of the trial',
      answers: { grade: 'lower', lumpectomy: 'done' },
    },
  ])('says no number of women to $what', ({ answers }) => {
    const criteria = viewOf(answers).groups.flatMap((group) => group.criteria);

    expect(criteria.map(({ studied }) => studied)).toEqual(criteria.map(() => undefined));
  });

  test('lays rules of others beside an answer that is like the trial, each with its source', () => {
    const [like] = viewOf({ grade: 'high' }).groups.filter(({ standing }) => standing === 'like');
    const [remark] = like?.criteria[0]?.remarks ?? [];

    expect(remark).toMatchObject({
      maker: 'practice',
      study: 'Example 2024',
      href: '/en/sources/#figure-dots',
    });
  });

  test.each([
    { lumpectomy: 'planned', notice: 'none', share: '31 total=100' },
    { lumpectomy: 'done', notice: 'delayed', share: '17 total=100' },
    { lumpectomy: 'not-possible', notice: 'no-lumpectomy', share: '31 total=100' },
  ])('for a lumpectomy that is $lumpectomy says $notice', ({ lumpectomy, notice, share }) => {
    const view = viewOf({ lumpectomy });

    expect(view.notice).toBe(notice);
    expect(plain(view.later.share)).toContain(`share=${share}`);
  });

  test('tells who was in the trial, and holds nothing against anybody, before anything is said', () => {
    const { groups, trial, next } = viewOf({});

    expect(groups).toEqual([]);
    expect(trial.map(({ id }) => id)).toEqual([
      'lumpectomy-planned',
      'grade-trial',
      'number-trial',
    ]);
    expect(next.map(({ id }) => id)).toEqual(['answer', 'read']);
  });
});
