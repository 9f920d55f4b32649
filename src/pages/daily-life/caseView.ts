// One course of treatment as trips: how many, how far, how long, drawn as a calendar, with its sum.
import type { Quantity, Said } from '#domain/said/said.ts';
import { roundedWay, tripsFor, type Trips } from '#domain/travel/trips.ts';
import type { Words } from '#i18n/words.ts';

/** What the reader told of her way. */
export interface WayTold {
  readonly distance?: number | undefined;
  readonly minutes?: number | undefined;
  readonly visits?: number | undefined;
  readonly by?: 'car' | 'driven' | 'public' | 'foot' | undefined;
}

/** So many treatment visits, and for how many women of the trial it came so. */
export interface Course {
  readonly id: string;
  /** A number of the ledger, or the reader's own. */
  readonly visits: Quantity | number;
  /** Operations that this course needs and the other treatment does not. */
  readonly operations: number;
  readonly who:
    | { readonly kind: 'everybody' }
    | { readonly kind: 'alone' | 'both'; readonly count: Quantity; readonly total: Quantity };
}

export interface CaseView {
  readonly id: string;
  readonly name: Said;
  readonly who: Said;
  readonly facts: readonly { readonly term: string; readonly said: string }[];
  readonly weeks: readonly {
    readonly label: string;
    readonly days: readonly ('operation' | 'planning' | 'visit')[];
  }[];
  readonly sum: readonly string[];
}

/** Days of a week on which treatment is given. */
const WEEKDAYS = 5;

/** One course for this reader's way. */
export function caseView(
  { id, visits, operations, who }: Course,
  way: WayTold,
  unit: 'miles' | 'kilometres',
  words: Words,
): CaseView {
  const trips = tripsFor(
    typeof visits === 'number' ? visits : visits.value,
    { distance: way.distance, minutes: way.minutes },
    operations,
  );
  const own = (value: number, of: Quantity['unit']) => ({ figure: '', value, unit: of });
  return {
    id,
    name: words.say(`daily-life:course.${id}`, id === 'alone' ? {} : { visits }),
    who: words.say(
      `daily-life:who.${who.kind}`,
      who.kind === 'everybody' ? {} : { count: who.count, total: who.total },
    ),
    facts: [
      {
        term: words.text('daily-life:trips'),
        said: words.text('daily-life:tripsSaid', { count: trips.trips }),
      },
      {
        term: words.text('daily-life:distance'),
        said:
          trips.distance === undefined
            ? words.text('daily-life:untold')
            : words.text('daily-life:plain', { value: own(roundedWay(trips.distance), unit) }),
      },
      {
        term: words.text('daily-life:hours'),
        said:
          trips.hours === undefined
            ? words.text('daily-life:untoldHours')
            : words.text('daily-life:plain', { value: own(roundedWay(trips.hours), 'hours') }),
      },
    ],
    weeks: weeksOf(trips, words),
    sum: trips.trips === 0 ? [] : sumOf(trips, way, unit, words),
  };
}

/** A calendar: an operation that only this treatment needs, the planning visit, then the treatment visits on weekdays. */
function weeksOf({ visits, planning, operations }: Trips, words: Words): CaseView['weeks'] {
  const before =
    operations === 0
      ? []
      : [
          {
            label: words.text('daily-life:strip.secondOperation'),
            days: Array.from({ length: operations }, () => 'operation' as const),
          },
        ];
  if (visits === 0)
    return operations > 0 ? before : [{ label: words.text('daily-life:strip.none'), days: [] }];
  const weeks = Math.ceil(visits / WEEKDAYS);
  return [
    ...before,
    {
      label: words.text('daily-life:strip.planning'),
      days: Array.from({ length: planning }, () => 'planning' as const),
    },
    ...Array.from({ length: weeks }, (_, week) => ({
      label: words.text('daily-life:strip.week', { number: week + 1 }),
      days: Array.from(
        { length: Math.min(WEEKDAYS, visits - week * WEEKDAYS) },
        () => 'visit' as const,
      ),
    })),
  ];
}

function sumOf(
  { visits, planning, operations, trips, distance, hours }: Trips,
  way: WayTold,
  unit: 'miles' | 'kilometres',
  words: Words,
): readonly string[] {
  return [
    operations === 0
      ? words.text('daily-life:sum.trips', { visits, planning, trips })
      : words.text('daily-life:sum.tripsOperation', { operations, visits, planning, trips }),
    ...(distance === undefined || way.distance === undefined
      ? []
      : [
          words.text('daily-life:sum.distance', {
            two: 2,
            distance: way.distance,
            trips,
            total: { figure: '', value: roundedWay(distance), unit },
          }),
        ]),
    ...(hours === undefined || way.minutes === undefined
      ? []
      : [
          words.text('daily-life:sum.hours', {
            two: 2,
            minutes: way.minutes,
            trips,
            total: { figure: '', value: roundedWay(hours), unit: 'hours' },
          }),
        ]),
  ];
}
