// What one figure says of two groups: their chances, the gap, and how sure the gap is.
import type { Interval, RiskFigure } from '#domain/evidence/figure.ts';
import { waldInterval, type Level } from './difference.ts';

/** One group's chance. `share` is the printed one where the source prints one. */
export interface Risk {
  readonly arm: string;
  readonly share: number;
  readonly events: number | undefined;
  readonly people: number | undefined;
  readonly interval: Interval | undefined;
}

/**
 * Two groups against each other; the difference is the first minus the second, in shares. `gap` is
 * the difference as exactly as the figure allows: from counts where there are counts.
 */
export interface RiskComparison {
  readonly first: Risk;
  readonly second: Risk;
  readonly difference: number;
  readonly gap: number;
  readonly interval: (Interval & { readonly origin: 'published' | 'computed' }) | undefined;
}

/** The chance of each group of a figure, in the order of its file. */
export function risksOf(figure: RiskFigure): readonly Risk[] {
  return figure.kind === 'counts'
    ? figure.arms.map(({ arm, events, total, share, interval }) => ({
        arm,
        share: share ?? events / total,
        events,
        people: total,
        interval,
      }))
    : figure.arms.map(({ arm, share, total, interval }) => ({
        arm,
        share,
        events: undefined,
        people: total,
        interval,
      }));
}

/**
 * A figure's two groups compared, or nothing where it holds one group or more than two.
 *
 * Where the source prints no interval for the difference but does print counts, the interval is our
 * own Wald arithmetic and says so: at 90 % where the source tested non-inferiority, else at 95 %.
 */
export function compareRisks(figure: RiskFigure): RiskComparison | undefined {
  const [first, second, third] = risksOf(figure);
  if (first === undefined || second === undefined || third !== undefined) return undefined;
  const published = figure.contrast?.differenceInterval;
  const gap = exactShare(first) - exactShare(second);
  return {
    first,
    second,
    difference: figure.contrast?.difference ?? gap,
    gap,
    interval:
      published === undefined
        ? computedInterval(figure, figure.contrast?.noninferior === undefined ? 0.95 : 0.9)
        : { ...published, origin: 'published' },
  };
}

function exactShare({ share, events, people }: Risk): number {
  return events === undefined || people === undefined ? share : events / people;
}

function computedInterval(figure: RiskFigure, level: Level): RiskComparison['interval'] {
  if (figure.kind !== 'counts') return undefined;
  const [first, second] = figure.arms;
  if (first === undefined || second === undefined) return undefined;
  const { low, high } = waldInterval(first, second, level);
  return { level, low, high, origin: 'computed' };
}

/** Which way a comparison leans: it favours a group only when its interval leaves no room for the other. */
export function leaning(
  figure: RiskFigure,
  counts: 'wanted' | 'unwanted',
): { readonly favours: string } | 'neither' {
  const comparison = compareRisks(figure);
  if (comparison?.interval === undefined) return 'neither';
  const { first, second, interval } = comparison;
  if (interval.low <= 0 && interval.high >= 0) return 'neither';
  const higher = interval.low > 0 ? first : second;
  const lower = interval.low > 0 ? second : first;
  return { favours: (counts === 'wanted' ? higher : lower).arm };
}
