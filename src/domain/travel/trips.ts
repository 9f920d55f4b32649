// The reader's own way to the hospital, multiplied: trips, distance and hours. Her numbers, and plain sums.

/** What she told of her way; nothing has a default. */
export interface Way {
  /** One way, in the unit she reads in. */
  readonly distance: number | undefined;
  /** One way, in minutes. */
  readonly minutes: number | undefined;
}

/** The going and coming for one course of treatment. */
export interface Trips {
  /** Visits for treatment, besides the day of an operation. */
  readonly visits: number;
  /** The visit at which the treatment is planned. */
  readonly planning: number;
  /** A stay for an operation that only this treatment needs. */
  readonly operations: number;
  readonly trips: number;
  /** There and back, all trips together; unknown until she has told her distance. */
  readonly distance: number | undefined;
  /** There and back, all trips together, in hours; unknown until she has told her minutes. */
  readonly hours: number | undefined;
}

/** Every course of EBRT is planned at one visit of its own. */
const PLANNING = 1;

/** Before the lumpectomy both need an operation, so it is no trip of either; after it only the single dose does. */
export const OPERATIONS = { 'during-lumpectomy': 0, delayed: 1 } as const;

/** The trips of a course with so many treatment visits; a course without visits needs no planning. */
export function tripsFor(visits: number, { distance, minutes }: Way, operations = 0): Trips {
  const planning = visits === 0 ? 0 : PLANNING;
  const trips = operations + visits + planning;
  const thereAndBack = (oneWay: number | undefined) =>
    oneWay === undefined ? undefined : 2 * oneWay * trips;
  const spent = thereAndBack(minutes);
  return {
    visits,
    planning,
    operations,
    trips,
    distance: thereAndBack(distance),
    hours: spent === undefined ? undefined : spent / 60,
  };
}

/** Whole numbers from ten on, one place below: nobody knows her way more exactly. */
export function roundedWay(value: number): number {
  return value >= 10 ? Math.round(value) : Math.round(value * 10) / 10;
}
