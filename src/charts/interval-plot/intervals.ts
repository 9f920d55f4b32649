// Differences and their ranges on one axis, with no difference in the middle.

/** One difference, with the range that it may lie in. */
export interface Interval {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** An axis that reaches as far to one side as to the other, so that neither option looks nearer. */
export interface Axis {
  readonly reach: number;
  readonly ticks: readonly number[];
}

/** The smallest axis of round numbers that holds every range; two or three steps on each side of none. */
export function intervalAxis(intervals: readonly Interval[]): Axis {
  const furthest = Math.max(0, ...intervals.flatMap(({ low, high }) => [-low, high]));
  if (furthest === 0) return { reach: 1, ticks: [-1, 0, 1] };
  const step = roundStep(furthest / 3);
  const steps = Math.ceil(furthest / step - ROUNDING);
  return {
    reach: steps * step,
    ticks: Array.from({ length: 2 * steps + 1 }, (_, place) => (place - steps) * step),
  };
}

/** Sums of fractions such as 0.1 miss by less than this. */
const ROUNDING = 1e-9;

/** The next 1, 2 or 5 times a power of ten. */
function roundStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  const step = [1, 2, 5, 10].find((round) => round * power >= least * (1 - ROUNDING)) ?? 10;
  return step * power;
}

/** A row as the drawing needs it: its height on the page, and how far the range reaches to each side. */
export interface PlacedInterval {
  readonly value: number;
  readonly row: number;
  readonly range: [number, number];
}

/** Where in a row its dot stands: in the lower part, under the words. */
const DOT_HEIGHT = 0.8;

/** One row under the other, from the top. */
export function placeIntervals(intervals: readonly Interval[]): PlacedInterval[] {
  return intervals.map(({ value, low, high }, row) => ({
    value,
    row: row + DOT_HEIGHT,
    range: [value - low, high - value],
  }));
}
