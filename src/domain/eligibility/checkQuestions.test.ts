import { describe, expect, test } from 'vitest';
import { inventedFiles } from '#tests/fixtures/evidence.ts';
import { EvidenceError, parseEvidence } from '#domain/evidence/parseEvidence.ts';

const rule = {
  maker: 'trial',
  says: 'hand-trial',
  source: 'example-2024',
  where: 'table 1',
  readFrom: 'table',
  facts: ['invented.rule'],
};

const sound = {
  id: 'hand',
  rules: [rule],
  ask: 'surgeon',
  answers: [
    { id: 'right', standing: 'like' },
    { id: 'left', standing: 'outside', changes: 'left' },
    { id: 'unknown', standing: 'open' },
  ],
};

/** The sound question with another first answer. */
function answering(answer: object) {
  return { ...sound, answers: [answer, ...sound.answers.slice(1)] };
}

function problemOf(...questions: readonly object[]): string {
  try {
    parseEvidence({ ...inventedFiles, 'questions.json': questions });
  } catch (error) {
    if (error instanceof EvidenceError) return error.message;
    throw error;
  }
  return 'no problem';
}

describe('checkQuestions', () => {
  test('lets sound questions pass', () => {
    expect(problemOf(sound)).toBe('no problem');
    expect(problemOf(answering({ id: 'right', standing: 'like', studied: 'tingling-5y' }))).toBe(
      'no problem',
    );
  });

  test.each([
    {
      what: 'a source that has no file',
      questions: [{ ...sound, rules: [{ ...rule, source: 'nowhere-1999' }] }],
      problem: 'add sources/nowhere-1999.json',
    },
    {
      what: 'a figure that does not stand in the evidence',
      questions: [{ ...sound, rules: [{ ...rule, figure: 'no-such-figure' }] }],
      problem: 'figure "no-such-figure", which does not stand in the evidence',
    },
    {
      what: 'women studied whom no figure counts',
      questions: [answering({ id: 'right', standing: 'like', studied: 'no-such-figure' })],
      problem:
        'question "hand" leads from the answer "right" to figure "no-such-figure", which is not in the evidence',
    },
    {
      what: 'women studied by a figure without counts',
      questions: [answering({ id: 'right', standing: 'like', studied: 'tiredness' })],
      problem: 'figure "tiredness", which does not count two groups',
    },
    {
      what: 'a blank without its figure',
      questions: [{ ...sound, blanks: { size: 'no-such-figure/all/size' } }],
      problem: 'No figure "no-such-figure" stands in the evidence',
    },
    {
      what: 'an answer outside that changes nothing',
      questions: [
        { ...sound, answers: [{ id: 'left', standing: 'outside' }, ...sound.answers.slice(2)] },
      ],
      problem: 'does not say what the answer "left" changes',
    },
    {
      what: 'a remark that is no rule',
      questions: [
        {
          ...sound,
          answers: [
            { id: 'right', standing: 'like', remarks: ['hat-trial'] },
            ...sound.answers.slice(1),
          ],
        },
      ],
      problem: 'with the rule "hat-trial", which it does not have',
    },
    {
      what: 'an answer twice',
      questions: [{ ...sound, answers: [...sound.answers, { id: 'right', standing: 'like' }] }],
      problem: 'has the answer "right" twice',
    },
    {
      what: 'a question twice',
      questions: [sound, sound],
      problem: 'question "hand" stands twice',
    },
    {
      what: 'no way to leave it open',
      questions: [{ ...sound, answers: sound.answers.slice(0, 2) }],
      problem: 'has no answer "unknown" that stays open',
    },
  ])('finds $what', ({ questions, problem }) => {
    expect(problemOf(...questions)).toContain(problem);
  });
});
