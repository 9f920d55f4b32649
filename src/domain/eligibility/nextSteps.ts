// What somebody can do next. There is always something, and nothing is ever closed to her.
import type { Question } from './question.ts';

/** What of a criterion decides about the next step. */
interface Criterion {
  readonly question: string;
  readonly answer: string | undefined;
  readonly standing: 'like' | 'outside' | 'open';
  readonly ask: Question['ask'];
  readonly leavesChoice: boolean;
}

type Whom = Exclude<Question['ask'], 'yourself'>;

export type NextStep =
  /** Questions that nobody has answered yet; they may stay so. */
  | { readonly kind: 'answer'; readonly questions: readonly string[] }
  /** No lumpectomy: then the choice between the two treatments may not be hers. */
  | { readonly kind: 'talk-about-operation' }
  /** What her differences from the people of the trial change. */
  | { readonly kind: 'talk-about-difference'; readonly questions: readonly string[] }
  /** What she does not know yet, by the person who can tell. */
  | { readonly kind: 'ask'; readonly whom: Whom; readonly questions: readonly string[] }
  | { readonly kind: 'read' };

/** In the order of the visit: finish answering, talk, ask, and read on in any case. */
export function nextSteps(criteria: readonly Criterion[]): readonly [NextStep, ...NextStep[]] {
  const unanswered = criteria.filter(({ answer }) => answer === undefined);
  const differing = criteria.filter(
    ({ standing, leavesChoice }) => standing === 'outside' && !leavesChoice,
  );
  const steps: readonly NextStep[] = [
    ...(unanswered.length > 0 ? [{ kind: 'answer' as const, questions: ids(unanswered) }] : []),
    ...(criteria.some(({ leavesChoice }) => leavesChoice)
      ? [{ kind: 'talk-about-operation' as const }]
      : []),
    ...(differing.length > 0
      ? [{ kind: 'talk-about-difference' as const, questions: ids(differing) }]
      : []),
    ...asked(criteria),
  ];
  const [first, ...rest] = steps;
  return first === undefined ? [{ kind: 'read' }] : [first, ...rest, { kind: 'read' }];
}

function asked(criteria: readonly Criterion[]): readonly NextStep[] {
  const open = criteria.filter(
    ({ answer, standing }) => answer !== undefined && standing === 'open',
  );
  return WHOM.flatMap((whom) => {
    const questions = ids(open.filter(({ ask }) => ask === whom));
    return questions.length > 0 ? [{ kind: 'ask' as const, whom, questions }] : [];
  });
}

const WHOM: readonly Whom[] = ['surgeon', 'radiation-oncologist', 'breast-nurse', 'pathology'];

function ids(criteria: readonly Criterion[]): readonly string[] {
  return criteria.map(({ question }) => question);
}
