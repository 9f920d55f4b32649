// The whole compare step, said and counted: what is shown about whom, in which order, as which picture.
import type { Evidence, Option } from '#domain/evidence/evidence.ts';
import type { OptionId } from '#domain/evidence/ids.ts';
import type { Outcome } from '#domain/evidence/outcome.ts';
import { shownFigures, type Group } from '#domain/evidence/shownFigures.ts';
import { compareRisks } from '#domain/risk/compareRisks.ts';
import { sharedTotal, type Total } from '#domain/risk/people.ts';
import { compared } from '#domain/risk/tellRisks.ts';
import type { Words } from '#i18n/words.ts';
import type { OutcomeView } from './outcomeView.ts';
import { overviewView, type OverviewView } from './overviewView.ts';
import type { Telling } from './telling.ts';
import { toldOutcome } from './toldOutcome.ts';
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
  const telling = tellingOf(matter, reading);
  const { group: shown, order } = telling;
  const told = matter.outcomes.map((outcome) => ({
    tier: outcome.tier,
    ...toldOutcome(outcome, telling, words),
  }));
  // What stands for all outcomes at once is the leading report of each, whichever is read above.
  const all = told.map(({ leading }) => leading);
  const sides = told.flatMap((one) => one.sides);
  return {
    group: {
      shown,
      byAnswers: reading.group === 'by-answers',
      said: groupSaid(shown, reading, words),
    },
    order,
    main: told.filter(({ tier }) => tier === 'main').map(({ view }) => view),
    more: told.filter(({ tier }) => tier === 'more').map(({ view }) => view),
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
 * Tells every outcome ahead of the page, with a pause between them in which somebody else may be served.
 *
 * @param pause is done when others have had their turn
 */
export async function tellAhead(
  matter: CompareMatter,
  reading: Choices,
  words: Words,
  pause: () => Promise<unknown>,
): Promise<void> {
  const telling = tellingOf(matter, reading);
  for (const outcome of matter.outcomes) {
    await pause();
    toldOutcome(outcome, telling, words);
  }
}

function tellingOf(matter: CompareMatter, { group, swapped, report }: Choices): Telling {
  const shown = group === 'by-answers' ? matter.group : group;
  const { outcomes, options, citations, background } = matter;
  return {
    group: shown,
    order: orderOf(options, swapped),
    usualTotal: usualTotal(outcomes, shown),
    report,
    citations,
    background,
  };
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
