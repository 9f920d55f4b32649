// The questions with what was answered so far; nothing is answered for anybody.
import type { Answers } from '#domain/eligibility/assess.ts';
import type { Question } from '#domain/eligibility/question.ts';
import type { Evidence } from '#domain/evidence/evidence.ts';
import type { Said } from '#domain/said/said.ts';
import { questionWords } from '#i18n/questionWords.ts';
import type { Words } from '#i18n/words.ts';

export interface QuestionView {
  readonly id: string;
  readonly question: string;
  readonly progress: string;
  readonly why: Said;
  readonly letter: string;
  readonly options: readonly { readonly value: string; readonly label: Said }[];
  /** Nothing until an answer is given: no answer has a default. */
  readonly answer: string | undefined;
}

export interface AboutYouView {
  readonly questions: readonly QuestionView[];
  readonly answered: string;
  readonly fit: string;
}

export function aboutYouView(
  questions: readonly Question[],
  background: Evidence['background'],
  answers: Answers,
  words: Words,
): AboutYouView {
  const total = questions.length;
  const views = questions.map((question, place): QuestionView => {
    const said = questionWords(question, background, words);
    return {
      id: question.id,
      question: said.question,
      progress: words.text('about-you:progress', { place: place + 1, total }),
      why: said.why,
      letter: said.letter,
      options: question.answers.map(({ id }) => ({ value: id, label: said.answer(id) })),
      answer: question.answers.find(({ id }) => id === answers[question.id])?.id,
    };
  });
  return {
    questions: views,
    answered: words.text('about-you:answered', {
      count: views.filter(({ answer }) => answer !== undefined).length,
      total,
    }),
    fit: `/${words.language}/your-fit/`,
  };
}
