// The whole compare step, said and counted: what is shown about whom, in which order, as which picture.
import type { Evidence, Option } from '#domain/evidence/evidence.ts';
import type { OptionId } from '#domain/evidence/ids.ts';
import type { Outcome } from '#domain/evidence/outcome.ts';
import { shownFigures, type Group } from '#domain/evidence/shownFigures.ts';
import { compareRisks } from '#domain/risk/compareRisks.ts';
import { sharedTotal, type Total } from '#domain/risk/people.ts';
import { compared } from '#domain/risk/tellRisks.ts';
import type { Words } from '#i18n/words.ts';
import { outcomeView, type OutcomeView } from './outcomeView.ts';
import { overviewView, type OverviewView } from './overviewView.ts';
import type { Telling } from './telling.ts';
import { rangesView, type RangesView } from './rangesView.ts';

/** How the reader wants the results told; every choice has a value from the start and none is a number. */
export interface Reading {
  readonly view: 'people' | 'bars' | 'table' | 'words';
  readonly group: 'by-answers' | Group;
  readonly swapped: boolean;
  readonly survival: 'ask' | 'show';
  readonly report: Readonly<Record<string, string>>;
}

/** What of it changes what is said. The picture does not, so on a slow phone another one is there at once. */
export type Choices = Omit<Reading, 'view'>;

export interface CompareMatter {
  readonly options: readonly Option[];
  readonly outcomes: readonly Outcome[];
  /** Topics that the words may take figures from: `trial-design`. */
  readonly background: Evidence['background'];
  readonly citations: Readonly<Record<string, string>>;
  /** Which group the reader's answers lead to. */
  readonly group: Group;
}

export interface CompareView {
  readonly group: {
    readonly shown: Group;
    readonly byAnswers: boolean;
    readonly said: readonly string[];
  };
  readonly order: readonly [OptionId, OptionId];
  readonly main: readonly OutcomeView[];
  readonly more: readonly OutcomeView[];
  readonly overview: OverviewView;
  readonly ranges: RangesView;
  readonly links: { readonly summary: string; readonly trial: string };
}

/** Everything the compare page shows, for these answers and this way of reading. */
export function compareView(matter: CompareMatter, reading: Choices, words: Words): CompareView {
  const shown = reading.group === 'by-answers' ? matter.group : reading.group;
  const order = orderOf(matter.options, reading.swapped);
  const telling = {
    group: shown,
    order,
    usualTotal: usualTotal(matter.outcomes, shown),
    report: reading.report,
    citations: matter.citations,
    background: matter.background,
  };
  const views = matter.outcomes.map((outcome) => {
    const view = outcomeView(outcome, telling, words);
    const picked = telling.report[outcome.id] !== undefined;
    return {
      tier: outcome.tier,
      view,
      leading: picked ? outcomeView(outcome, { ...telling, report: {} }, words) : view,
    };
  });
  // What stands for all outcomes at once is the leading report of each, whichever is read above.
  const all = views.map(({ leading }) => leading);
  const sides = matter.outcomes.flatMap((outcome) => sidesOf(outcome, telling, words));
  return {
    group: {
      shown,
      byAnswers: reading.group === 'by-answers',
      said: groupSaid(shown, reading, words),
    },
    order,
    main: views.filter(({ tier }) => tier === 'main').map(({ view }) => view),
    more: views.filter(({ tier }) => tier === 'more').map(({ view }) => view),
    overview: overviewView([...all, ...sides], order, words),
    ranges: rangesView(
      all,
      { order, total: telling.usualTotal, dying: reading.survival === 'show' },
      words,
    ),
    links: {
      summary: `/${words.language}/summary/`,
      trial: `/${words.language}/trial/`,
    },
  };
}

/**
 * Other sides of one outcome, as far as they are counted: pain elsewhere beside pain in the treated
 * area. Without them the overview would show only the side that its leading report happens to tell.
 */
function sidesOf(outcome: Outcome, telling: Telling, words: Words): readonly OutcomeView[] {
  const { headline, reports } = shownFigures(outcome, telling.group);
  return reports
    .filter(
      ({ aspect, analysis }) => aspect !== headline?.aspect && analysis === headline?.analysis,
    )
    .map(({ id }) => outcomeView(outcome, { ...telling, report: { [outcome.id]: id } }, words))
    .filter(({ body }) => body.kind === 'risk');
}

function orderOf(options: readonly Option[], swapped: boolean): readonly [OptionId, OptionId] {
  const ids = options.map(({ id }) => id);
  const [first, second] = swapped ? ids.toReversed() : ids;
  return [first ?? 'ebrt', second ?? 'targit-iort'];
}

function groupSaid(shown: Group, { group }: Choices, words: Words): readonly string[] {
  if (shown === 'during-lumpectomy') return [words.text('compare:group.usual')];
  return [
    ...(group === 'by-answers' ? [words.text('compare:group.byAnswers')] : []),
    words.text('compare:group.delayedWorse'),
  ];
}

/** The crowd that most leading figures need; those that need more than a thousand stand apart. */
function usualTotal(outcomes: readonly Outcome[], group: Group): Total {
  const needs = outcomes.flatMap((outcome) => {
    const { headline } = shownFigures(outcome, group);
    if (headline?.kind !== 'counts' && headline?.kind !== 'shares') return [];
    const comparison = compareRisks(headline);
    return comparison === undefined ? [] : [sharedTotal([compared(comparison)])];
  });
  return needs.includes(1_000) ? 1_000 : (needs.find((total) => total < 1_000) ?? 1_000);
}
