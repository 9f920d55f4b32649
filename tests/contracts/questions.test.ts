// The questions that ship: they have words, they say what the trial's rules say, and none is left without a way on.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import words from '#locales/en/questions.json' with { type: 'json' };
import fit from '#locales/en/your-fit.json' with { type: 'json' };
import { assess, type Answers } from '#domain/eligibility/assess.ts';
import { UNKNOWN } from '#domain/eligibility/unknown.ts';
import { standingNotice } from '#domain/eligibility/standingNotice.ts';
import { findQuantity } from '#domain/evidence/findQuantity.ts';
import { readEvidence } from '#tools/readEvidence.ts';

const evidence = readEvidence();
const { questions } = evidence;

interface Tree {
  readonly [key: string]: string | Tree;
}

const tree: Tree = words;

function keysOf(branch: string | Tree | undefined): readonly string[] {
  return typeof branch === 'object' ? Object.keys(branch).sort() : [];
}

function below(id: string, part: string): string | Tree | undefined {
  const own = tree[id];
  return typeof own === 'object' ? own[part] : undefined;
}

const unique = (ids: readonly string[]) => [...new Set(ids)].sort();

/** Somebody in all respects like the women of the trial. */
const alike: Answers = Object.fromEntries(
  questions.map(({ id, answers }) => [id, answers.find((a) => a.standing === 'like')?.id ?? '']),
);

describe.each(questions)('the question $id', (question) => {
  const { id, answers, rules, blanks = {}, names = {} } = question;

  test('has all of its words, and no others', () => {
    expect(keysOf(tree[id])).toEqual(expect.arrayContaining(['letter', 'name', 'question', 'why']));
    expect(keysOf(below(id, 'answers'))).toEqual(unique(answers.map((a) => a.id)));
    expect(keysOf(below(id, 'rules'))).toEqual(unique(rules.map(({ says }) => says)));
    expect(keysOf(below(id, 'changes'))).toEqual(unique(answers.flatMap((a) => a.changes ?? [])));
  });

  test('fills every blank of its words, and no others', () => {
    const spoken = [...JSON.stringify(tree[id]).matchAll(/\{\{(\w+)\}\}/g)].map(
      ([, name]) => name ?? '',
    );

    expect(unique(spoken)).toEqual(unique([...Object.keys(blanks), ...Object.keys(names)]));
  });

  test('is held against a rule of the trial first', () => {
    expect(rules[0]?.maker).toBe('trial');
  });

  test('stands under a heading', () => {
    expect(keysOf(tree['parts'])).toContain(question.part);
  });

  test('takes "I don’t know" like any other answer, and as the last', () => {
    expect(answers.at(-1)?.id).toBe(UNKNOWN);
  });

  test('rests on nothing that was only remembered', () => {
    const facts = [...rules, ...(question.later ?? [])].flatMap((origin) => origin.facts);

    expect(facts.filter((fact) => /(^|\.)mem(\.|$)/.test(fact))).toEqual([]);
  });
});

test('findings of the pathology have words', () => {
  expect(
    unique(questions.flatMap(({ later = [] }) => later.map(({ finding }) => finding))),
  ).toEqual(keysOf(fit.later.findings));
});

test('bands meet the rules of the trial where they end', () => {
  const value = (address: string) => findQuantity(evidence, address).value;
  const blank = (question: string, name: string) =>
    value(questions.find(({ id }) => id === question)?.blanks?.[name] ?? '');

  expect(blank('age', 'young')).toBeLessThan(blank('age', 'minimum'));
  expect(blank('age', 'late') + 1).toBe(blank('age', 'older'));
  expect(blank('size', 'suitable')).toBeLessThan(blank('size', 'payer'));
  expect(blank('size', 'payer')).toBeLessThan(blank('size', 'largest'));
  expect(blank('size', 'unsuitable')).toBe(blank('size', 'payer'));
});

describe('somebody like the women of the trial, but', () => {
  test.each([
    { who: '44 years old', answers: { age: 'early-forties' }, kind: 'outside', notice: 'outside' },
    {
      who: 'without a lumpectomy',
      answers: { lumpectomy: 'not-possible' },
      kind: 'outside',
      notice: 'no-lumpectomy',
    },
    {
      who: 'after her lumpectomy',
      answers: { lumpectomy: 'done' },
      kind: 'like',
      notice: 'delayed',
    },
    {
      who: 'with lobular cancer',
      answers: { type: 'lobular' },
      kind: 'outside',
      notice: 'outside',
    },
    {
      who: 'with several tumours',
      answers: { number: 'several' },
      kind: 'outside',
      notice: 'outside',
    },
    {
      who: 'with earlier radiotherapy there',
      answers: { 'earlier-radiotherapy': 'yes' },
      kind: 'outside',
      notice: 'outside',
    },
    { who: 'a man', answers: { sex: 'man' }, kind: 'outside', notice: 'outside' },
    { who: '47 years old', answers: { age: 'late-forties' }, kind: 'like', notice: 'none' },
    { who: 'with BRCA1', answers: { gene: 'brca-one' }, kind: 'like-so-far', notice: 'none' },
  ] as const)('$who is $kind, with the notice $notice', ({ answers, kind, notice }) => {
    const assessment = assess(questions, { ...alike, ...answers });

    expect(assessment.kind).toBe(kind);
    expect(standingNotice(assessment)).toBe(notice);
  });

  test('is like them where nothing else is said', () => {
    expect(assess(questions, alike).kind).toBe('like');
  });

  test('knows nothing at all, and still has somebody to ask about every point', () => {
    const nothing = Object.fromEntries(questions.map(({ id }) => [id, UNKNOWN]));
    const { kind, criteria, next } = assess(questions, nothing);
    const asked = next.flatMap((step) => (step.kind === 'ask' ? step.questions : []));

    expect(kind).toBe('open');
    expect(
      unique([...asked, ...criteria.filter((c) => c.ask === 'yourself').map((c) => c.question)]),
    ).toEqual(unique(questions.map(({ id }) => id)));
  });

  test('is never put under the second operation before her lump is out', () => {
    const groups = questions.flatMap(({ id, answers }) =>
      answers.map((answer) => ({
        said: `${id}: ${answer.id}`,
        group: assess(questions, { [id]: answer.id }).group,
      })),
    );

    expect(groups.filter(({ group }) => group === 'delayed').map(({ said }) => said)).toEqual([
      'lumpectomy: done',
    ]);
  });
});

test('every combination of answers has a result that the page has words for', () => {
  const any = fc
    .tuple(
      ...questions.map(({ id, answers }) =>
        fc
          .option(fc.constantFrom(...answers.map((answer) => answer.id)))
          .map((a) => [id, a] as const),
      ),
    )
    .map((pairs) => Object.fromEntries(pairs.flatMap(([id, a]) => (a === null ? [] : [[id, a]]))));

  fc.assert(
    fc.property(any, (answers) => {
      const { kind, next } = assess(questions, answers);

      expect(keysOf(fit.whole)).toContain(kind);
      for (const step of next)
        expect(step.kind === 'ask' ? keysOf(fit.next.ask) : keysOf(fit.next)).toContain(
          step.kind === 'ask' ? step.whom : step.kind,
        );
    }),
  );
});
