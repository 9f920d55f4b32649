// How somebody's answers stand to the people who were studied. It describes; it never decides.
import type { Group } from '#domain/evidence/shownFigures.ts';
import type { Question } from './question.ts';

/** Question id to answer id, in whatever order they were given. */
export type Answers = Readonly<Record<string, string>>;

export type Standing = 'like' | 'outside' | 'open';

/** One criterion of the trial, held against one answer. */
export interface Criterion {
  readonly question: string;
  /** The answer that was given; nothing where none was, or where we do not know it. */
  readonly answer: string | undefined;
  readonly standing: Standing;
  /** What being outside changes, as the name of a sentence. */
  readonly changes: string | undefined;
  /** Stricter rules of practice or of guidelines that touch this answer. */
  readonly remarks: Question['rules'];
  readonly ask: Question['ask'];
}

/** What is worth doing next; every combination of answers has one. */
export type NextStep = 'answer' | 'talk-about-other-operation' | 'talk-about-difference' | 'ask-what-is-open' | 'read-results';

export interface Assessment {
  /** `like` only when every question is answered and every answer is like the trial's people. */
  readonly kind: 'nothing-said' | 'outside' | 'open' | 'like';
  /** Whose published results are shown: of TARGIT-IORT at a second operation only once the lump is out. */
  readonly group: Group;
  readonly criteria: readonly Criterion[];
  readonly next: NextStep;
}

/**
 * Holds answers against the criteria. An unanswered question stays open, as "I don't know" does; no
 * answer is ever assumed. Answers that no question knows count as not given.
 */
export function assess(questions: readonly Question[], answers: Answers): Assessment {
  const criteria = questions.map((question) => criterion(question, answers[question.id]));
  const group =
    questions
      .flatMap(({ id, answers: known }) => known.filter((answer) => answer.id === answers[id]))
      .find(({ group: led }) => led !== undefined)?.group ?? 'during-lumpectomy';
  const kind = kindOf(criteria);
  return { kind, group, criteria, next: nextStep(kind, criteria) };
}

function criterion({ id, ask, rules, answers }: Question, given: string | undefined): Criterion {
  const answer = answers.find((one) => one.id === given);
  return {
    question: id,
    answer: answer?.id,
    standing: answer?.standing ?? 'open',
    changes: answer?.changes,
    remarks: rules.filter(({ says }) => answer?.remarks?.includes(says) ?? false),
    ask,
  };
}

function kindOf(criteria: readonly Criterion[]): Assessment['kind'] {
  if (criteria.every(({ answer }) => answer === undefined)) return 'nothing-said';
  if (criteria.some(({ standing }) => standing === 'outside')) return 'outside';
  return criteria.some(({ standing }) => standing === 'open') ? 'open' : 'like';
}

function nextStep(kind: Assessment['kind'], criteria: readonly Criterion[]): NextStep {
  switch (kind) {
    case 'nothing-said':
      return 'answer';
    case 'outside':
      return criteria.some(({ changes }) => changes === 'lumpectomy-not-possible')
        ? 'talk-about-other-operation'
        : 'talk-about-difference';
    case 'open':
      return 'ask-what-is-open';
    case 'like':
      return 'read-results';
  }
}
