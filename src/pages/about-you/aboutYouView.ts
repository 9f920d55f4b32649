// The questions, and what was answered so far; nothing is answered for anybody.
import type { Answers } from '#domain/eligibility/assess.ts';
import type { Question } from '#domain/eligibility/question.ts';
import type { Evidence } from '#domain/evidence/evidence.ts';
import type { Said } from '#domain/said/said.ts';
import { questionWords } from '#i18n/questionWords.ts';
import type { Words } from '#i18n/words.ts';

/** Where in the page the address leads: to one question, or to all of them. */
export type Place = { readonly kind: 'one'; readonly question: string } | { readonly kind: 'all' };

export interface QuestionView {
  readonly id: string;
  readonly question: string;
  readonly place: string;
  readonly why: Said;
  readonly letter: string;
  readonly options: readonly { readonly value: string; readonly label: Said }[];
  /** Addresses of the questions before and after, where there is one. */
  readonly before: string | undefined;
  readonly after: string | undefined;
}

export interface PartView {
  readonly id: string;
  readonly title: string;
  readonly questions: readonly QuestionView[];
}

export interface AboutYouView {
  readonly parts: readonly PartView[];
  readonly links: { readonly fit: string; readonly first: string; readonly all: string };
}

/** The fragment that asks for all questions on one page. */
export const ALL = 'all';

/**
 * Where a fragment leads; nothing for one that is not of this page's own, such as that of the skip
 * link, because then the reader stays where she is.
 *
 * @param fragment what stands behind the `#` of the address
 */
export function placeOf(fragment: string, questions: readonly Question[]): Place | undefined {
  if (fragment === ALL) return { kind: 'all' };
  const question = questions.find(({ id }) => fragment === '' || id === fragment);
  return question === undefined ? undefined : { kind: 'one', question: question.id };
}

/**
 * The answers that the questions know. Nothing until an answer is given: no answer has a default, and
 * one of another edition is none.
 */
export function givenAnswers(questions: readonly Question[], answers: Answers): Answers {
  return Object.fromEntries(
    questions.flatMap(({ id, answers: possible }) => {
      const answer = answers[id];
      return answer !== undefined && possible.some((one) => one.id === answer)
        ? [[id, answer]]
        : [];
    }),
  );
}

/** Everything the page shows, whatever has been answered. */
export function aboutYouView(
  questions: readonly Question[],
  background: Evidence['background'],
  words: Words,
): AboutYouView {
  const page = `/${words.language}/about-you/`;
  const at = (question: Question | undefined) =>
    question === undefined ? undefined : `${page}#${question.id}`;
  const views = questions.map((question, place): QuestionView => {
    const said = questionWords(question, background, words);
    return {
      id: question.id,
      question: said.question,
      place: words.text('about-you:place', { place: place + 1, total: questions.length }),
      why: said.why,
      letter: said.letter,
      options: question.answers.map(({ id }) => ({ value: id, label: said.answer(id) })),
      before: at(questions[place - 1]),
      after: at(questions[place + 1]),
    };
  });
  return {
    parts: partsOf(questions, views, words),
    links: {
      fit: `/${words.language}/your-fit/`,
      first: at(questions[0]) ?? page,
      all: `${page}#${ALL}`,
    },
  };
}

function partsOf(
  questions: readonly Question[],
  views: readonly QuestionView[],
  words: Words,
): readonly PartView[] {
  const ids = [...new Set(questions.map(({ part }) => part))].filter((part) => part !== undefined);
  return ids.map((id) => ({
    id,
    title: words.text(`questions:parts.${id}`),
    questions: views.filter((_, place) => questions[place]?.part === id),
  }));
}
