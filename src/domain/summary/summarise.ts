// What somebody takes along to the visit, worked out from how her answers stand to the trial.
import type { Assessment, Criterion } from '#domain/eligibility/assess.ts';
import { suggestedQuestions, type Occasion, type TeamQuestion } from './teamQuestion.ts';

export interface Summary {
  /** Nothing has been answered at all. */
  readonly empty: boolean;
  /** Points on which the answers do not say yet how she compares; each knows whom to ask. */
  readonly open: readonly Criterion[];
  /** Ids of the questions that the answers make worth asking. */
  readonly suggested: readonly string[];
}

/**
 * Puts together what was said; adds nothing, and takes nothing for granted. Before anything was
 * answered nothing is suggested, as everything is open then.
 */
export function summarise(
  { kind, group, criteria }: Pick<Assessment, 'kind' | 'group' | 'criteria'>,
  bank: readonly TeamQuestion[],
): Summary {
  const open = criteria.filter(({ standing }) => standing === 'open');
  const occasions: readonly Occasion[] = [
    ...(criteria.some(({ standing }) => standing === 'outside') ? (['outside'] as const) : []),
    ...(open.length > 0 ? (['open'] as const) : []),
    ...(group === 'delayed' ? (['delayed'] as const) : []),
  ];
  const empty = kind === 'nothing-said';
  return { empty, open, suggested: empty ? [] : suggestedQuestions(bank, occasions) };
}
