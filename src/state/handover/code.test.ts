import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LONGEST_TEXT, NOTHING_TOLD, type Told } from '../told.ts';
import { codeOf, LONGEST_CODE, readCode } from './code.ts';
import codes from './codes.json' with { type: 'json' };

const VERSION = '2026.1';

const text = fc.string({ unit: 'grapheme', maxLength: 60 });
const some = (list: readonly string[]) => fc.subarray([...list]);
const number = fc.double({ min: 0, max: 10_000, noNaN: true }).map(Math.abs);

/** One answer a question at most. */
const answers = some(codes.answers).map((pairs) =>
  Object.fromEntries(
    pairs.map((pair): [string, string] => [pair.replace(/\/.*/, ''), pair.replace(/.*\//, '')]),
  ),
);
const weighing = fc.record({
  importance: fc.dictionary(
    fc.constantFrom(...codes.concerns),
    fc.constantFrom('very' as const, 'somewhat' as const, 'not' as const, 'not-sure' as const),
    { noNullPrototype: true },
  ),
  top: some(codes.concerns).map((ids) => ids.slice(0, 3)),
});

/** Every state that can be handed over. */
const told: fc.Arbitrary<Told> = fc
  .record({
    answers,
    leaning: fc.record({
      choice: fc.constantFrom(
        ...(['none-yet', 'not-ready', 'ebrt', 'targit-iort', 'not-sure'] as const),
      ),
      words: text,
    }),
    questions: some(codes.questions),
    ownQuestions: text,
    reading: fc.record({
      view: fc.constantFrom(...(['people', 'bars', 'table', 'words'] as const)),
      group: fc.constantFrom(...(['by-answers', 'during-lumpectomy', 'delayed'] as const)),
      swapped: fc.boolean(),
      survival: fc.constantFrom(...(['ask', 'show'] as const)),
      report: fc.constant({}),
    }),
    way: fc.record(
      {
        distance: number,
        minutes: number,
        visits: fc.nat({ max: 40 }),
        by: fc.constantFrom(...(['car', 'driven', 'public', 'foot'] as const)),
      },
      { requiredKeys: [] },
    ),
    weighing,
    own: text,
    before: fc.option(weighing, { nil: undefined }),
    points: fc.dictionary(
      fc.constantFrom(...codes.points),
      fc.constantFrom('clear' as const, 'unclear' as const),
      { noNullPrototype: true },
    ),
  })
  .map(({ weighing: now, own, before, ...rest }) => ({
    ...NOTHING_TOLD,
    ...rest,
    values: { ...now, own, ...(before === undefined ? {} : { before }) },
  }));

const withoutWords = (all: Told): Told => ({
  ...all,
  leaning: { ...all.leaning, words: '' },
  ownQuestions: '',
  values: { ...all.values, own: '' },
});

describe('the code of a hand-over', () => {
  test('gives back every state that it was made from', () => {
    fc.assert(
      fc.property(told, (all) => {
        expect(readCode(codeOf(all, VERSION, true))).toEqual({
          evidence: VERSION,
          told: all,
          withWords: true,
          unknown: 0,
        });
      }),
      { numRuns: 500 },
    );
  });

  test('holds none of her own words unless she wants that', () => {
    fc.assert(
      fc.property(told, (all) => {
        const code = codeOf(all, VERSION, false);
        expect(readCode(code)).toMatchObject({ told: withoutWords(all), withWords: false });
        expect(code).toBe(codeOf(withoutWords(all), VERSION, false));
      }),
    );
  });

  test('never holds what she answered in the check, nor her notes', () => {
    const plain = codeOf(NOTHING_TOLD, VERSION, true);

    expect(
      codeOf(
        { ...NOTHING_TOLD, checked: { visits: 'one' }, notes: { compare: 'x' } },
        VERSION,
        true,
      ),
    ).toBe(plain);
  });

  test('stays short enough for a code that an old phone reads, whatever was chosen', () => {
    const fullest = Object.fromEntries(
      codes.answers.map((pair): [string, string] => [
        pair.replace(/\/.*/, ''),
        pair.replace(/.*\//, ''),
      ]),
    );
    const importance = Object.fromEntries(codes.concerns.map((id) => [id, 'very' as const]));
    const everything: Told = {
      ...NOTHING_TOLD,
      answers: fullest,
      questions: codes.questions,
      way: { distance: 1_234.5, minutes: 999, visits: 15, by: 'public' },
      values: {
        importance,
        top: codes.concerns.slice(0, 3),
        own: '',
        before: { importance, top: codes.concerns.slice(0, 3) },
      },
      points: Object.fromEntries(codes.points.map((id) => [id, 'unclear' as const])),
    };

    expect(codeOf(everything, VERSION, false).length).toBeLessThanOrEqual(200);
    expect(codeOf(NOTHING_TOLD, VERSION, false).length).toBeLessThanOrEqual(50);
  });

  test('keeps the longest words whole', () => {
    const long = '水'.repeat(LONGEST_TEXT);
    const all = {
      ...NOTHING_TOLD,
      leaning: { choice: 'not-sure' as const, words: long },
      ownQuestions: long,
      values: { ...NOTHING_TOLD.values, own: long },
    };
    const code = codeOf(all, VERSION, true);

    expect(code.length).toBeLessThan(LONGEST_CODE);
    expect(readCode(code)).toMatchObject({ told: all });
  });

  test('leaves out, and counts, what this edition does not know', () => {
    const newer = { ...NOTHING_TOLD, answers: { age: 'from-fifty', moon: 'full' } };

    expect(readCode(codeOf(newer, '2031.4', true))).toMatchObject({
      evidence: '2031.4',
      told: { answers: { age: 'from-fifty' } },
      unknown: 1,
    });
  });
});
