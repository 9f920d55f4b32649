// The arithmetic behind a comparison of counts, step by step, for readers who want to follow it.
import type { Figure } from '#domain/evidence/figure.ts';
import type { Quantity } from '#domain/said/said.ts';
import { pooledP, pooledZ, standardError, waldInterval, Z, type Level } from './difference.ts';

/** One group of the sum: events ÷ total = share. */
export interface SumArm {
  readonly arm: string;
  readonly events: Quantity;
  readonly total: Quantity;
  readonly share: Quantity;
}

/** Every step from the counts to the interval and the test; all numbers unrounded. */
export interface Sum {
  readonly first: SumArm;
  readonly second: SumArm;
  readonly difference: Quantity;
  readonly error: Quantity;
  readonly level: Quantity;
  /** Quantile of the standard normal distribution at this level. */
  readonly quantile: Quantity;
  readonly low: Quantity;
  readonly high: Quantity;
  /** The test of two proportions with pooled variance. */
  readonly z: Quantity;
  readonly p: Quantity;
}

/**
 * The sum behind a figure, or nothing where it does not hold the counts of exactly two groups.
 *
 * The level is the one the source prints an interval at, else 90 % where non-inferiority was tested,
 * else 95 %: the same rule as for the intervals that are shown.
 */
export function sumOf(figure: Figure): Sum | undefined {
  if (figure.kind !== 'counts') return undefined;
  const [first, second, third] = figure.arms;
  if (first === undefined || second === undefined || third !== undefined) return undefined;
  const { differenceInterval, noninferior } = figure.contrast ?? {};
  const level: Level = differenceInterval?.level ?? (noninferior === undefined ? 0.95 : 0.9);
  const { difference, low, high } = waldInterval(first, second, level);
  const at = (measure: string, value: number, unit: Quantity['unit'] = 'exact'): Quantity => ({
    figure: `${figure.id}/difference/${measure}`,
    value,
    unit,
  });
  return {
    first: sumArm(figure.id, first),
    second: sumArm(figure.id, second),
    difference: at('computed-risk', difference),
    error: at('standard-error', standardError(first, second)),
    level: at('level', level, 'level'),
    quantile: at('quantile', Z[level]),
    low: at('computed-low', low),
    high: at('computed-high', high),
    z: at('z', pooledZ(first, second)),
    p: at('computed-p', pooledP(first, second), 'probability'),
  };
}

function sumArm(
  id: string,
  { arm, events, total }: { readonly arm: string; readonly events: number; readonly total: number },
): SumArm {
  const at = (measure: string, value: number, unit: Quantity['unit']): Quantity => ({
    figure: `${id}/${arm}/${measure}`,
    value,
    unit,
  });
  return {
    arm,
    events: at('events', events, 'count'),
    total: at('total', total, 'count'),
    share: at('computed-risk', events / total, 'exact'),
  };
}
