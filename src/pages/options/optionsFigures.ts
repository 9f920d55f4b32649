// The figures that the sentences of this page may name, each found at its address in the ledger.
import { allFigures } from '#domain/evidence/allFigures.ts';
import type { Evidence } from '#domain/evidence/evidence.ts';
import { findQuantity } from '#domain/evidence/findQuantity.ts';
import { EXTRA_EBRT, type Group } from '#domain/evidence/shownFigures.ts';
import { asPeople, type Total } from '#domain/risk/people.ts';
import type { Quantity } from '#domain/said/said.ts';

type Ledger = Pick<Evidence, 'outcomes' | 'background'>;

/** A name that a sentence uses in `{{…}}`, and the number it stands for. */
export type Figures = Readonly<Record<string, Quantity>>;

/** Everything this page counts is counted in hundreds, except what happened in other trials. */
const CROWD: Total = 100;
const OTHER_TRIALS: Total = 1_000;

/** The figures of the two options and of the way they branch. */
export function optionsFigures(ledger: Ledger, group: Group): Figures {
  const at = (address: string) => findQuantity(ledger, address);
  const extra = people(ledger, `${EXTRA_EBRT[group]}/targit-iort`, CROWD);
  const fibrosis = (arm: string) => people(ledger, `fibrosis-3y-as-treated/${arm}`, CROWD).count;
  return {
    theatreShortest: bare(at('targit-theatre-time/targit-iort/shortest-time')),
    theatreLongest: at('targit-theatre-time/targit-iort/longest-time'),
    shortVisits: at('ebrt-one-week/ebrt/visits'),
    shortWeeks: at('ebrt-one-week/ebrt/duration'),
    longVisits: at('ebrt-three-weeks/ebrt/visits'),
    longWeeks: at('ebrt-three-weeks/ebrt/duration'),
    trialShortest: bare(at('ebrt-weeks-trial/ebrt/shortest-time')),
    trialLongest: at('ebrt-weeks-trial/ebrt/longest-time'),
    extra: extra.count,
    alone: extra.rest,
    total: extra.total,
    elsewhere: people(ledger, 'extra-ebrt-aviano/targit-iort', CROWD).count,
    fibrosisBoth: fibrosis('targit-iort-plus-ebrt'),
    fibrosisBothWomen: at('fibrosis-3y-as-treated/targit-iort-plus-ebrt/total'),
    fibrosisEbrt: fibrosis('ebrt'),
    fibrosisEbrtWomen: at('fibrosis-3y-as-treated/ebrt/total'),
    fibrosisOneDose: fibrosis('targit-iort-only'),
    fibrosisOneDoseWomen: at('fibrosis-3y-as-treated/targit-iort-only/total'),
    fibrosisTime: at('fibrosis-3y-as-treated/all/months'),
  };
}

/**
 * Where each other option is counted. They are counted one by one, out of a thousand, and never set
 * beside each other: they come from different trials with different people.
 */
export const MENU = [
  {
    id: 'short-course',
    figure: 'fast-forward-5y',
    counts: { shortCourse: 'whole-breast-one-week', usualCourse: 'whole-breast-three-weeks' },
    also: {
      fewVisits: 'fast-forward-design/whole-breast-one-week/visits',
      manyVisits: 'fast-forward-design/whole-breast-three-weeks/visits',
    },
  },
  {
    id: 'partial-breast',
    figure: 'import-low-10y',
    counts: { partial: 'partial-breast', whole: 'whole-breast' },
  },
  { id: 'brachytherapy', source: 'astro-2024' },
  {
    id: 'no-radiotherapy',
    figure: 'prime-two-10y',
    counts: { omitted: 'no-radiotherapy', given: 'with-radiotherapy' },
    also: { minimumAge: 'prime-two-rules/all/minimum-age' },
  },
  { id: 'mastectomy' },
] as const satisfies readonly MenuEntry[];

/** One of the other options: its figure or its source, where the ledger has one. */
export interface MenuEntry {
  readonly id: string;
  readonly figure?: string;
  /** The name used in the sentence, and the group of people it counts. */
  readonly counts?: Readonly<Record<string, string>>;
  /** Further numbers of the sentence, by name and address. */
  readonly also?: Readonly<Record<string, string>>;
  readonly source?: string;
}

/** What is known of one other option: its numbers by name, and the id of the study they come from. */
export function menuFigures(
  ledger: Ledger,
  { figure, counts = {}, also = {}, source }: MenuEntry,
): { readonly figures: Figures; readonly source: string | undefined } {
  if (figure === undefined) return { figures: {}, source };
  const counted = Object.entries(counts).flatMap(([name, arm]) => {
    const told = people(ledger, `${figure}/${arm}`, OTHER_TRIALS);
    return [
      [name, told.count],
      ['thousand', told.total],
    ] as const;
  });
  return {
    figures: {
      ...Object.fromEntries(counted),
      ...Object.fromEntries(
        Object.entries(also).map(([name, address]) => [name, findQuantity(ledger, address)]),
      ),
      time: findQuantity(ledger, `${figure}/all/months`),
    },
    source: allFigures(ledger).find((row) => row.figure.id === figure)?.figure.source,
  };
}

/** The lower end of a range is said without its unit: 20 to 40 minutes. */
function bare(quantity: Quantity): Quantity {
  return { ...quantity, unit: 'count' };
}

interface Told {
  readonly count: Quantity;
  readonly rest: Quantity;
  readonly total: Quantity;
}

/** A share of the ledger as whole people, under the addresses that all steps use for people. */
function people(ledger: Ledger, group: string, total: Total): Told {
  const told = asPeople(findQuantity(ledger, `${group}/risk`).value, total);
  const quantity = (measure: string, value: number): Quantity => ({
    figure: `${group}/${measure}`,
    value,
    unit: 'count',
  });
  return {
    count: quantity('people', told.count),
    rest: quantity('people-without', told.rest),
    total: quantity('out-of', total),
  };
}
