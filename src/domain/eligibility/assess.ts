// How somebody's answers stand to the people who were studied. It describes; it never decides.
import type { Group } from '#domain/evidence/shownFigures.ts';
import { nextSteps, type NextStep } from './nextSteps.ts';
import type { Question, Rule } from './question.ts';

/** Question id to answer id, in whatever order they were given. */
export type Answers = Readonly<Record<string, string>>;

export type Standing = 'like' | 'outside' | 'open';

/** One criterion of the trial, held against one answer. */
export interface Criterion {
  readonly question: string;
  /** The answer that was given; nothing where none was, or where we do not know it. */
  readonly answer: string | undefined;
  readonly standing: Standing;
  /** What being outside changes, or why it is open, as the name of a sentence. */
  readonly changes: string | undefined;
  /** Rules of others, and more of the trial, that touch this answer. */
  readonly remarks: readonly Rule[];
  readonly ask: Question['ask'];
  /** With this answer, the choice between the two treatments may not be hers. */
  readonly leavesChoice: boolean;
}

/**
 * How the answers stand as a whole. `outside`: at least one is. `like`: every question is answered and
 * every answer is like the trial's people. `like-so-far`: some are, none is outside, the rest is open.
 * `open`: something was said, but nothing yet that can be held against the trial.
 */
export type WholeStanding = 'nothing-said' | 'outside' | 'open' | 'like-so-far' | 'like';

export interface Assessment {
  readonly kind: WholeStanding;
  /** Whose published results are shown: of TARGIT-IORT at a second operation only once the lump is out. */
  readonly group: Group;
  readonly criteria: readonly Criterion[];
  /** What can be done next: never nothing, whatever was answered. */
  readonly next: readonly [NextStep, ...NextStep[]];
}

/**
 * Holds answers against the criteria. An unanswered question stays open, as "I don't know" does; no
 * answer is ever assumed. Answers that no question knows count as not given.
 */
export function assess(questions: readonly Question[], answers: Answers): Assessment {
  const criteria = questions.map((question) => criterion(question, given(question, answers)));
  const delayed = questions.some((question) => given(question, answers)?.group === 'delayed');
  return {
    kind: kindOf(criteria),
    group: delayed ? 'delayed' : 'during-lumpectomy',
    criteria,
    next: nextSteps(criteria),
  };
}

function given({ id, answers: known }: Question, answers: Answers) {
  return known.find((answer) => Object.hasOwn(answers, id) && answer.id === answers[id]);
}

function criterion(
  { id, ask, rules }: Question,
  answer: Question['answers'][number] | undefined,
): Criterion {
  return {
    question: id,
    answer: answer?.id,
    standing: answer?.standing ?? 'open',
    changes: answer?.changes,
    remarks: rules.filter(({ says }) => answer?.remarks?.includes(says) ?? false),
    ask,
    leavesChoice: answer?.leaves === 'this-choice',
  };
}

function kindOf(criteria: readonly Criterion[]): WholeStanding {
  const some = (standing: Standing) => criteria.some((one) => one.standing === standing);
  if (criteria.every(({ answer }) => answer === undefined)) return 'nothing-said';
  if (some('outside')) return 'outside';
  if (!some('like')) return 'open';
  return some('open') ? 'like-so-far' : 'like';
}
