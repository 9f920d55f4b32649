// The trial in depth: its two ways of giving the dose, its older report, its parts, and its times.
import type { Words } from '#i18n/words.ts';
import { historyView, strataView, type HistoryView, type OutcomeStrata } from './strataView.ts';
import { subgroupsView, type SubgroupsView } from './subgroupsView.ts';
import { timeView, type TimeView } from './timeView.ts';
import type { TrialMatter } from './trialMatter.ts';

export interface TrialView {
  readonly strata: readonly OutcomeStrata[];
  readonly history: HistoryView;
  readonly subgroups: SubgroupsView;
  readonly time: TimeView;
  readonly links: Readonly<Record<'compare' | 'sources', string>>;
}

/** Everything the page shows; the same for every reader, as it depends on no answer. */
export function trialView(matter: TrialMatter, words: Words): TrialView {
  return {
    strata: strataView(matter, words),
    history: historyView(matter, words),
    subgroups: subgroupsView(matter, words),
    time: timeView(matter, words),
    links: {
      compare: `/${words.language}/compare/`,
      sources: `/${words.language}/sources/`,
    },
  };
}
