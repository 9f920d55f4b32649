// The trips that each treatment may mean for her, for her own page: only once she has told of her way.
import type { Evidence } from '#domain/evidence/evidence.ts';
import { findQuantity } from '#domain/evidence/findQuantity.ts';
import type { OptionId } from '#domain/evidence/ids.ts';
import type { Group } from '#domain/evidence/shownFigures.ts';
import { OPERATIONS, roundedWay, tripsFor, type Trips } from '#domain/travel/trips.ts';
import type { Unit } from '#domain/said/said.ts';
import type { Words } from '#i18n/words.ts';
import type { WayTold } from './summaryMatter.ts';

/** The trips of one course, or from a short to a longer one. */
export interface TripsSaid {
  readonly id: string;
  readonly option: OptionId;
  readonly name: string;
  readonly said: readonly string[];
}

interface Way {
  readonly way: WayTold;
  readonly group: Group;
  readonly unit: 'miles' | 'kilometres';
}

/** Trips, distance and hours of each treatment, in the order of the reader. */
export function tripsSaid(
  { way, group, unit }: Way,
  background: Evidence['background'],
  order: readonly OptionId[],
  words: Words,
): readonly TripsSaid[] {
  const { distance, minutes, visits } = way;
  if (distance === undefined && minutes === undefined && visits === undefined) return [];
  const at = (address: string) => findQuantity({ outcomes: [], background }, address).value;
  const short = visits ?? at('ebrt-one-week/ebrt/visits');
  const long = visits ?? at('ebrt-three-weeks/ebrt/visits');
  const trips = (option: OptionId, course: number) =>
    tripsFor(course, { distance, minutes }, option === 'ebrt' ? 0 : OPERATIONS[group]);
  const course = (id: string, option: OptionId, from: number, to: number): TripsSaid => ({
    id,
    option,
    name: words.text(`summary:trips.${id}`),
    said: spanSaid(trips(option, from), trips(option, to), { unit, words }),
  });
  return order.flatMap((option) =>
    option === 'ebrt'
      ? [course('ebrt', option, short, long)]
      : [course('alone', option, 0, 0), course('both', option, short, long)],
  );
}

function spanSaid(
  from: Trips,
  to: Trips,
  { unit, words }: { readonly unit: Unit; readonly words: Words },
): readonly string[] {
  const count = to.trips;
  const measured = (low: number | undefined, high: number | undefined, of: Unit) => {
    if (low === undefined || high === undefined || high === 0) return [];
    const value = (number: number) => ({ figure: '', value: roundedWay(number), unit: of });
    return [
      low === high
        ? words.text('summary:trips.value', { value: value(high) })
        : words.text('summary:trips.span', { from: value(low), to: value(high) }),
    ];
  };
  return [
    from.trips === count
      ? words.text('summary:trips.count', { count })
      : words.text('summary:trips.counts', { from: from.trips, count }),
    ...measured(from.distance, to.distance, unit),
    ...measured(from.hours, to.hours, 'hours'),
  ];
}
