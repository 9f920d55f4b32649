// What somebody takes along to the visit: what she answered, what is open, what is worth asking.
import type { Question } from '#domain/eligibility/question.ts';
import type { Group } from '#domain/evidence/shownFigures.ts';
import { suggestedQuestions, type Occasion, type TeamQuestion } from './teamQuestion.ts';

/** How one answer stands to the people of the trial. */
export type Standing = 'like' | 'outside' | 'open';

/** One question of the journey with the answer that was given, or none. */
export interface Given {
  readonly question: string;
  readonly answer: string | undefined;
  readonly standing: Standing;
}

/** A point on which the answers do not say yet how she compares, and who can tell. */
export interface OpenPoint {
  readonly question: string;
  readonly ask: Question['ask'];
}

export interface Summary {
  /** Nothing has been answered at all. */
  readonly empty: boolean;
  readonly given: readonly Given[];
  readonly open: readonly OpenPoint[];
  /** Ids of the questions that the answers make worth asking. */
  readonly suggested: readonly string[];
}

/**
 * Puts together what was said; adds nothing, and takes nothing for granted. A question without an
 * answer stays open, exactly as "I don't know" does.
 *
 * @param standings how each question stands, as the assessment of the answers found
 * @param group whose results are shown, as the assessment found
 */
export function summarise(
  questions: readonly Question[],
  answers: Readonly<Record<string, string>>,
  {
    standings,
    group,
  }: { readonly standings: ReadonlyMap<string, Standing>; readonly group: Group },
  bank: readonly TeamQuestion[],
): Summary {
  const given = questions.map(({ id }) => ({
    question: id,
    answer: answers[id],
    standing: standings.get(id) ?? 'open',
  }));
  const empty = given.every(({ answer }) => answer === undefined);
  return {
    empty,
    given,
    open: questions.flatMap(({ id, ask }) =>
      (standings.get(id) ?? 'open') === 'open' ? [{ question: id, ask }] : [],
    ),
    suggested: empty ? [] : suggestedQuestions(bank, occasions(given, group)),
  };
}

function occasions(given: readonly Given[], group: Group): readonly Occasion[] {
  const stands = (standing: Standing) => given.some((one) => one.standing === standing);
  return [
    ...(stands('outside') ? (['outside'] as const) : []),
    ...(stands('open') ? (['open'] as const) : []),
    ...(group === 'delayed' ? (['delayed'] as const) : []),
  ];
}
