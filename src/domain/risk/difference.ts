// The arithmetic behind a difference of two groups, in the way that a reader could do it from the counts.

/** So many of so many people. */
export interface CountsOf {
  readonly events: number;
  readonly total: number;
}

export type Level = 0.9 | 0.95;

/** Standard normal quantiles of the two-sided interval at each level. */
export const Z: Readonly<Record<Level, number>> = { 0.9: 1.644853627, 0.95: 1.959963985 };

/**
 * The difference of two shares with its Wald interval: difference ± z × √(p₁q₁/n₁ + p₂q₂/n₂).
 * The trial's own 90 % interval is of this kind.
 *
 * @returns shares from -1 to 1, first group minus second
 */
export function waldInterval(
  first: CountsOf,
  second: CountsOf,
  level: Level,
): { readonly difference: number; readonly low: number; readonly high: number } {
  const error = standardError(first, second);
  const difference = first.events / first.total - second.events / second.total;
  return { difference, low: difference - Z[level] * error, high: difference + Z[level] * error };
}

/** The standard error of the difference of two shares, each with its own variance. */
export function standardError(first: CountsOf, second: CountsOf): number {
  const variance = ({ events, total }: CountsOf) => {
    const share = events / total;
    return (share * (1 - share)) / total;
  };
  return Math.sqrt(variance(first) + variance(second));
}

/**
 * The two-sided p value of the test of two proportions with pooled variance (the same as a
 * chi-square test without correction), which reproduces the values that the trial printed.
 */
export function pooledP(first: CountsOf, second: CountsOf): number {
  return complementaryError(Math.abs(pooledZ(first, second)) / Math.SQRT2);
}

/** How many standard errors the two shares lie apart, if both groups shared one chance. */
export function pooledZ(first: CountsOf, second: CountsOf): number {
  const pooled = (first.events + second.events) / (first.total + second.total);
  const error = Math.sqrt(pooled * (1 - pooled) * (1 / first.total + 1 / second.total));
  return (first.events / first.total - second.events / second.total) / error;
}

/** erfc by Abramowitz and Stegun 7.1.26, to seven digits: ample for a printed p value. */
function complementaryError(x: number): number {
  const t = 1 / (1 + 0.3275911 * x);
  const terms = [0.254829592, -0.284496736, 1.421413741, -1.453152027, 1.061405429];
  const sum = terms.reduceRight((rest, term) => (rest + term) * t, 0);
  return sum * Math.exp(-x * x);
}
