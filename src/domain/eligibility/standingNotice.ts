// What every page of results has to say first to somebody whose answers are not those of the trial.
import type { Assessment } from './assess.ts';

/**
 * Which notice a page shows above its results: that answers differ from the people studied, that the
 * results are those of a second operation, both, that the choice may not be hers, or none.
 */
export type StandingNotice =
  'none' | 'outside' | 'delayed' | 'delayed-and-outside' | 'no-lumpectomy';

export function standingNotice({
  kind,
  group,
  criteria,
}: Pick<Assessment, 'kind' | 'group' | 'criteria'>): StandingNotice {
  if (criteria.some(({ leavesChoice }) => leavesChoice)) return 'no-lumpectomy';
  if (group === 'delayed') return kind === 'outside' ? 'delayed-and-outside' : 'delayed';
  return kind === 'outside' ? 'outside' : 'none';
}
