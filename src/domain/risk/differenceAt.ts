// The gap of two counted groups with its interval at one level, each number with its address.
import type { FigureOf } from '#domain/evidence/figure.ts';
import type { Quantity } from '#domain/said/said.ts';
import { compareRisks } from './compareRisks.ts';
import { waldInterval, type Level } from './difference.ts';

/** A gap in shares, first group minus second, as quantities of the ledger. */
export interface DifferenceAt {
  readonly difference: Quantity;
  readonly low: Quantity;
  readonly high: Quantity;
  readonly level: Quantity;
}

/**
 * The Wald interval of a figure's two groups at the level asked for, so that several figures can stand
 * on one axis. Where the figure is told at another level elsewhere, these limits have addresses of
 * their own (`low-at-95`): one address never has two values.
 */
export function differenceAt(figure: FigureOf<'counts'>, level: Level): DifferenceAt | undefined {
  const [first, second] = figure.arms;
  const comparison = compareRisks(figure);
  if (first === undefined || second === undefined || comparison === undefined) return undefined;
  const { low, high } = waldInterval(first, second, level);
  const { interval } = comparison;
  const usual = interval?.origin === 'computed' && interval.level === level;
  const ending = usual ? '' : `-at-${String(level * 100)}`;
  const at = (measure: string, value: number, unit: Quantity['unit'] = 'points'): Quantity => ({
    figure: `${figure.id}/difference/${measure}`,
    value,
    unit,
  });
  return {
    difference: at('risk', comparison.difference),
    low: at(`low${ending}`, low),
    high: at(`high${ending}`, high),
    level: at(`level${ending}`, level, 'level'),
  };
}
