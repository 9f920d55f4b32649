// The trips that each treatment may mean for this reader, beside what the trial measured.
import type { Evidence, Option } from '#domain/evidence/evidence.ts';
import { findQuantity } from '#domain/evidence/findQuantity.ts';
import type { OptionId } from '#domain/evidence/ids.ts';
import { EXTRA_EBRT, type Group } from '#domain/evidence/shownFigures.ts';
import { asPeople } from '#domain/risk/people.ts';
import type { Quantity, Said } from '#domain/said/said.ts';
import { optionFor } from '#i18n/optionFor.ts';
import { OPERATIONS } from '#domain/travel/trips.ts';
import type { Words } from '#i18n/words.ts';
import { caseView, type CaseView, type Course, type WayTold } from './caseView.ts';

export interface DailyLifeMatter {
  readonly options: readonly Option[];
  readonly background: Evidence['background'];
  readonly group: Group;
  /** What distances are told in where her language is spoken. */
  readonly unit: 'miles' | 'kilometres';
}

export interface SideView {
  readonly option: OptionId;
  readonly name: string;
  readonly cases: readonly CaseView[];
}

export interface DailyLifeView {
  readonly unit: DailyLifeMatter['unit'];
  readonly way: WayTold;
  readonly delayed: string | undefined;
  /** What is counted as a trip, and what is not. */
  readonly counted: string;
  readonly sides: readonly [SideView, SideView];
  readonly trial: readonly Said[];
  readonly carbon: Said;
}

/** Everything the daily-life step shows. */
export function dailyLifeView(
  matter: DailyLifeMatter,
  told: { readonly way: WayTold; readonly swapped: boolean },
  words: Words,
): DailyLifeView {
  const { options, group, unit } = matter;
  const at = (address: string) => findQuantity({ outcomes: [], ...matter }, address);
  const ids = options.map(({ id }) => id);
  const [first = 'ebrt', second = 'targit-iort'] = told.swapped ? ids.toReversed() : ids;
  const side = (option: OptionId): SideView => ({
    option,
    name: optionFor(option, group, words),
    cases: (option === 'ebrt'
      ? ebrtCourses(told.way, at)
      : singleDoseCourses(told.way, group, at)
    ).map((course) => caseView(course, told.way, unit, words)),
  });
  return {
    unit,
    way: told.way,
    delayed: group === 'delayed' ? words.text('daily-life:delayed') : undefined,
    counted: words.text(`daily-life:${group === 'delayed' ? 'planningDelayed' : 'planning'}`),
    sides: [side(first), side(second)],
    trial: trialSaid(at, words),
    carbon: words.say('daily-life:trial.carbonSaid', {
      targitCarbon: at('travel-carbon/targit-iort/mean'),
      ebrtCarbon: at('travel-carbon/ebrt/mean'),
    }),
  };
}

type At = (address: string) => Quantity;

/** Her hospital's own course; both usual ones until she has told it. */
function ebrtCourses({ visits }: WayTold, at: At): readonly Course[] {
  return visits === undefined
    ? [
        {
          id: 'short',
          visits: at('ebrt-one-week/ebrt/visits'),
          operations: 0,
          who: { kind: 'everybody' },
        },
        {
          id: 'long',
          visits: at('ebrt-three-weeks/ebrt/visits'),
          operations: 0,
          who: { kind: 'everybody' },
        },
      ]
    : [{ id: 'own', visits, operations: 0, who: { kind: 'everybody' } }];
}

function singleDoseCourses(way: WayTold, group: Group, at: At): readonly Course[] {
  const share = at(`${EXTRA_EBRT[group]}/targit-iort/risk`);
  const { count, rest, total } = asPeople(share.value, 100);
  const people = (measure: string, value: number): Quantity => ({
    figure: `${EXTRA_EBRT[group]}/targit-iort/${measure}`,
    value,
    unit: 'count',
  });
  const outOf = people('out-of', total);
  const operations = OPERATIONS[group];
  return [
    {
      id: 'alone',
      visits: 0,
      operations,
      who: { kind: 'alone', count: people('people-without', rest), total: outOf },
    },
    ...ebrtCourses(way, at).map(({ id, visits }): Course => ({
      id: `both-${id}`,
      visits,
      operations,
      who: { kind: 'both', count: people('people', count), total: outOf },
    })),
  ];
}

function trialSaid(at: At, words: Words): readonly Said[] {
  return [
    words.say('daily-life:trial.measured', {
      targitMiles: at('travel-miles/targit-iort/mean'),
      ebrtMiles: at('travel-miles/ebrt/mean'),
      targitHours: at('travel-hours/targit-iort/mean'),
      ebrtHours: at('travel-hours/ebrt/mean'),
    }),
    words.say('daily-life:trial.included'),
    words.say('daily-life:trial.today', {
      shortest: at('ebrt-weeks-trial/ebrt/shortest-time'),
      longest: at('ebrt-weeks-trial/ebrt/longest-time'),
    }),
    words.say('daily-life:trial.derived', {
      visits: at('travel-five-visits/ebrt/visits'),
      miles: at('travel-five-visits/ebrt/miles-with-planning'),
      away: at('travel-distance/all/distance'),
      from: at('travel-five-visits/targit-iort/miles-from'),
      to: at('travel-five-visits/targit-iort/miles-to'),
    }),
  ];
}
