import { describe, expect, test } from 'vitest';
import * as v from 'valibot';
import { assess } from '#domain/eligibility/assess.ts';
import { Question } from '#domain/eligibility/question.ts';
import { summarise } from './summarise.ts';
import type { TeamQuestion } from './teamQuestion.ts';

const question = (id: string, ask: Question['ask']) =>
  v.parse(Question, {
    id,
    rules: [],
    ask,
    answers: [
      { id: 'yes', standing: 'like' },
      { id: 'later', standing: 'like', group: 'delayed' },
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

const summary = (answers: Readonly<Record<string, string>>) =>
  summarise(assess(questions, answers), bank);

describe('summarise', () => {
  test('keeps a question without an answer open, and says whom to ask', () => {
    expect(summary({ 'left-handed': 'yes' }).open).toEqual([
      expect.objectContaining({ question: 'long-hair', ask: 'pathology' }),
    ]);
  });

  test('keeps "I don’t know" open too', () => {
    expect(summary({ 'left-handed': 'unknown', 'long-hair': 'yes' }).open).toEqual([
      expect.objectContaining({ question: 'left-handed', ask: 'surgeon' }),
    ]);
  });

  test('is empty, and suggests nothing, before anything was answered', () => {
    expect(summary({})).toMatchObject({ empty: true, suggested: [] });
  });

  test.each([
    { title: 'an answer outside', answer: 'no', suggested: ['why-not'] },
    { title: 'an open answer', answer: 'unknown', suggested: ['when'] },
    { title: 'a lumpectomy already done', answer: 'later', suggested: ['again'] },
    { title: 'nothing unusual', answer: 'yes', suggested: [] },
  ])('suggests after $title what is worth asking', ({ answer, suggested }) => {
    expect(summary({ 'left-handed': answer, 'long-hair': 'yes' }).suggested).toEqual(suggested);
  });
});
