// Which published figures an outcome shows to somebody who reads about one group of the trial.
import type { Figure } from './figure.ts';
import type { Outcome } from './outcome.ts';

/** The two ways of having the single dose that the trial studied, never mixed in one comparison. */
export type Group = 'during-lumpectomy' | 'delayed';

/** How often EBRT followed the single dose, for each way of having that dose. */
export const EXTRA_EBRT: Readonly<Record<Group, string>> = {
  'during-lumpectomy': 'extra-ebrt-trial',
  delayed: 'extra-ebrt-delayed',
};

/** The figure that leads, and the other reports of the same outcome that a reader may choose. */
export interface ShownFigures {
  readonly headline: Figure | undefined;
  readonly reports: readonly Figure[];
}

/**
 * The figures of an outcome for one group: its own first, then those of the whole trial and of parts
 * of it, which hold both groups and say so. Figures of the other group are never among them.
 */
export function shownFigures({ figures }: Outcome, group: Group): ShownFigures {
  const nearest = [group, 'whole-trial', 'trial-subset', 'other-study'];
  const fitting = figures
    .filter(({ role, stratum }) => role !== 'detail' && nearest.includes(stratum))
    .toSorted((a, b) => rank(a, nearest) - rank(b, nearest));
  const [headline, ...reports] = fitting;
  return headline?.role === 'headline'
    ? { headline, reports }
    : { headline: undefined, reports: fitting };
}

function rank({ role, stratum }: Figure, nearest: readonly string[]): number {
  return nearest.indexOf(stratum) + (role === 'headline' ? 0 : nearest.length);
}
