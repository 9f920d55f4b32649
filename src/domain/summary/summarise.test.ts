import { describe, expect, test } from 'vitest';
import * as v from 'valibot';
import { Question } from '#domain/eligibility/question.ts';
import { summarise, type Standing } from './summarise.ts';
import type { TeamQuestion } from './teamQuestion.ts';

const question = (id: string, ask: Question['ask']) =>
  v.parse(Question, {
    id,
    rules: [],
    ask,
    answers: [
      { id: 'yes', standing: 'like' },
      { id: 'no', standing: 'outside' },
      { id: 'unknown', standing: 'open' },
    ],
  });

const questions = [question('left-handed', 'surgeon'), question('long-hair', 'pathology')];

const bank: readonly TeamQuestion[] = [
  { id: 'why-not', topic: 'you', worthAsking: ['outside'] },
  { id: 'when', topic: 'you', worthAsking: ['open'] },
  { id: 'again', topic: 'you', worthAsking: ['delayed'] },
  { id: 'how', topic: 'choice', worthAsking: [] },
];

function summary(
  answers: Readonly<Record<string, string>>,
  standings: Readonly<Record<string, Standing>>,
  group: 'during-lumpectomy' | 'delayed' = 'during-lumpectomy',
) {
  return summarise(
    questions,
    answers,
    { standings: new Map(Object.entries(standings)), group },
    bank,
  );
}

describe('summarise', () => {
  test('keeps a question without an answer open, and says whom to ask', () => {
    const { given, open } = summary({ 'left-handed': 'yes' }, { 'left-handed': 'like' });

    expect(given).toContainEqual({ question: 'long-hair', answer: undefined, standing: 'open' });
    expect(open).toEqual([{ question: 'long-hair', ask: 'pathology' }]);
  });

  test('keeps "I don’t know" open too', () => {
    const { open } = summary(
      { 'left-handed': 'unknown', 'long-hair': 'yes' },
      { 'left-handed': 'open', 'long-hair': 'like' },
    );

    expect(open).toEqual([{ question: 'left-handed', ask: 'surgeon' }]);
  });

  test('is empty, and suggests nothing, before anything was answered', () => {
    expect(summary({}, {})).toMatchObject({ empty: true, suggested: [] });
  });

  test.each([
    {
      title: 'an answer outside',
      standing: 'outside',
      group: 'during-lumpectomy',
      suggested: ['why-not'],
    },
    { title: 'an open answer', standing: 'open', group: 'during-lumpectomy', suggested: ['when'] },
    {
      title: 'a lumpectomy already done',
      standing: 'like',
      group: 'delayed',
      suggested: ['again'],
    },
    { title: 'nothing unusual', standing: 'like', group: 'during-lumpectomy', suggested: [] },
  ] as const)('suggests after $title what is worth asking', ({ standing, group, suggested }) => {
    const answers = { 'left-handed': 'yes', 'long-hair': 'yes' };

    expect(
      summary(answers, { 'left-handed': standing, 'long-hair': 'like' }, group).suggested,
    ).toEqual(suggested);
  });
});
