// Shares at their times, on two axes that begin at nought and hide nothing.

/** A share from nought to one at a time in years, with its range where there is one. */
export interface TimedShare {
  readonly series: string;
  readonly years: number;
  readonly share: number;
  readonly low?: number | undefined;
  readonly high?: number | undefined;
}

/** A share as the drawing needs it; `range` is how far it reaches down and up. */
export interface PlacedShare {
  readonly years: number;
  readonly share: number;
  readonly range: [number, number] | undefined;
}

/** The shares of one series, a little beside their time, so that equal ones do not hide each other. */
export function placeShares(
  shares: readonly TimedShare[],
  series: readonly string[],
  one: string,
  reach: number,
): PlacedShare[] {
  const aside = (series.indexOf(one) - (series.length - 1) / 2) * reach * APART;
  return shares
    .filter((share) => share.series === one)
    .map(({ years, share, low, high }) => ({
      years: years + aside,
      share,
      range: low === undefined || high === undefined ? undefined : [share - low, high - share],
    }));
}

/** Part of the time axis that lies between the marks of two series at one time. */
const APART = 0.05;

/** Whole years from nought to the end, in steps that leave room for their words. */
export function yearTicks(years: number): number[] {
  const step = [1, 2, 3, 5, 10].find((one) => years / one <= 6) ?? 20;
  return Array.from({ length: Math.ceil(years / step) + 1 }, (_, place) => place * step);
}

/** Nobody, a quarter, half, three quarters, everybody. */
export const SHARE_TICKS = [0, 0.25, 0.5, 0.75, 1] as const;
