import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { assess, type Answers } from './assess.ts';
import { Question } from './question.ts';
import { UNKNOWN } from './unknown.ts';

const rule = (maker: string, says: string) => ({
  maker,
  says,
  source: 'example-2024',
  where: 'table 1',
  readFrom: 'table',
  facts: ['invented.rule'],
});

const open = { id: UNKNOWN, standing: 'open' };

/** Three invented questions: one simple, one that decides the group, one with a stricter rule beside. */
const questions = v.parse(v.array(Question), [
  {
    id: 'hand',
    rules: [rule('trial', 'hand-trial')],
    ask: 'surgeon',
    answers: [
      { id: 'right', standing: 'like' },
      { id: 'left', standing: 'outside', changes: 'left' },
      open,
    ],
  },
  {
    id: 'hat',
    rules: [rule('trial', 'hat-trial')],
    ask: 'breast-nurse',
    answers: [
      { id: 'on', standing: 'like' },
      { id: 'off', standing: 'like', group: 'delayed' },
      { id: 'none', standing: 'outside', changes: 'no-hat', leaves: 'this-choice' },
      { id: 'perhaps', standing: 'open', changes: 'hat-open' },
      open,
    ],
  },
  {
    id: 'hair',
    rules: [rule('trial', 'hair-trial'), rule('guideline', 'hair-guideline')],
    ask: 'yourself',
    answers: [
      { id: 'long', standing: 'like' },
      { id: 'short', standing: 'like', remarks: ['hair-guideline'] },
      open,
    ],
  },
]);

const known = Object.fromEntries(
  questions.map(({ id, answers }) => [id, answers.map((a) => a.id)]),
);

/** Any answers at all: known ones, ones of another edition, or none. */
const anyAnswers: fc.Arbitrary<Answers> = fc
  .tuple(
    ...questions.map(({ id }) =>
      fc
        .option(fc.constantFrom(...(known[id] ?? []), 'of-another-edition', 'toString'))
        .map((answer) => [id, answer] as const),
    ),
    fc.option(fc.string()).map((answer) => ['of-another-question', answer] as const),
  )
  .map((pairs) =>
    Object.fromEntries(pairs.flatMap(([id, answer]) => (answer === null ? [] : [[id, answer]]))),
  );

describe('assess', () => {
  test.each([
    { said: 'nothing', answers: {}, kind: 'nothing-said' },
    { said: 'only "I don’t know"', answers: { hand: UNKNOWN }, kind: 'open' },
    { said: 'something like the trial', answers: { hand: 'right' }, kind: 'like-so-far' },
    {
      said: 'everything like the trial',
      answers: { hand: 'right', hat: 'on', hair: 'short' },
      kind: 'like',
    },
    { said: 'one thing outside', answers: { hand: 'left', hat: 'on' }, kind: 'outside' },
    { said: 'an answer of another edition', answers: { hand: 'third' }, kind: 'nothing-said' },
    { said: 'a name that every object has', answers: { hand: 'toString' }, kind: 'nothing-said' },
  ] as const)('finds $kind where she said $said', ({ answers, kind }) => {
    expect(assess(questions, answers).kind).toBe(kind);
  });

  test('keeps what was not answered open, and never gives it an answer', () => {
    const { criteria } = assess(questions, { hand: 'right' });

    expect(criteria.map(({ answer, standing }) => [answer, standing])).toEqual([
      ['right', 'like'],
      [undefined, 'open'],
      [undefined, 'open'],
    ]);
  });

  test('shows the second operation only once the answer says so', () => {
    expect(assess(questions, { hat: 'off' }).group).toBe('delayed');
    expect(assess(questions, { hat: UNKNOWN }).group).toBe('during-lumpectomy');
    expect(assess(questions, {}).group).toBe('during-lumpectomy');
  });

  test('lays stricter rules of others beside an answer that is like the trial', () => {
    const hair = assess(questions, { hair: 'short' }).criteria.at(-1);

    expect(hair?.standing).toBe('like');
    expect(hair?.remarks.map(({ maker, says }) => [maker, says])).toEqual([
      ['guideline', 'hair-guideline'],
    ]);
  });

  test.each([
    { answers: {}, next: ['answer', 'read'] },
    { answers: { hand: 'right', hat: 'on', hair: 'long' }, next: ['read'] },
    { answers: { hand: UNKNOWN, hat: 'on', hair: 'long' }, next: ['ask', 'read'] },
    {
      answers: { hand: 'left', hat: 'on', hair: UNKNOWN },
      next: ['talk-about-difference', 'read'],
    },
    {
      answers: { hand: 'right', hat: 'none', hair: 'long' },
      next: ['talk-about-operation', 'read'],
    },
  ])('after $answers says to $next', ({ answers, next }) => {
    expect(assess(questions, answers).next.map(({ kind }) => kind)).toEqual(next);
  });

  test('sorts what is to be asked by the person who can tell', () => {
    expect(assess(questions, { hand: UNKNOWN, hat: 'perhaps', hair: 'long' }).next).toEqual([
      { kind: 'ask', whom: 'surgeon', questions: ['hand'] },
      { kind: 'ask', whom: 'breast-nurse', questions: ['hat'] },
      { kind: 'read' },
    ]);
  });
});

describe('whatever was answered, assess', () => {
  test('finds the same in whatever order it was said', () => {
    fc.assert(
      fc.property(anyAnswers, fc.array(fc.nat(), { minLength: 5 }), (answers, ranks) => {
        const shuffled = Object.entries(answers)
          .map((entry, place) => ({ entry, rank: ranks[place] ?? 0 }))
          .toSorted((a, b) => a.rank - b.rank)
          .map(({ entry }) => entry);

        expect(assess(questions, Object.fromEntries(shuffled))).toEqual(assess(questions, answers));
      }),
    );
  });

  test('never finds anybody outside because of an "I don’t know"', () => {
    fc.assert(
      fc.property(anyAnswers, fc.constantFrom(...questions), (answers, { id }) => {
        fc.pre(assess(questions, answers).kind !== 'outside');

        expect(assess(questions, { ...answers, [id]: UNKNOWN }).kind).not.toBe('outside');
      }),
    );
  });

  test('finds the same without answers that no question knows', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const understood = Object.fromEntries(
          Object.entries(answers).filter(([id, answer]) => known[id]?.includes(answer) ?? false),
        );

        expect(assess(questions, understood)).toEqual(assess(questions, answers));
      }),
    );
  });

  test('finds one result with a next step, and reading on is always one', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const { kind, criteria, next } = assess(questions, answers);

        expect(criteria).toHaveLength(questions.length);
        expect(next.at(-1)).toEqual({ kind: 'read' });
        expect(kind === 'like').toBe(criteria.every(({ standing }) => standing === 'like'));
      }),
    );
  });
});
