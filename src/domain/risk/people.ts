// A share of people told as whole people out of a crowd. The one place where shares are rounded.

/** The crowds we count in. Never "1 in X": readers compare the X and go wrong (Making Numbers Meaningful, 2025). */
export const TOTALS = [100, 1_000, 10_000] as const;
export type Total = (typeof TOTALS)[number];

/** Whole people out of a crowd: 21 of 1000, and the 979 to whom it did not happen. */
export interface People {
  readonly count: number;
  readonly rest: number;
  readonly total: Total;
}

/** How far the gap between two rounded counts may stray from the true gap: a twentieth of it. */
const STRAY = 0.05;

/**
 * A share told as whole people. Halves round up, after removing the dust of binary fractions, so
 * that a printed 0.95 % is 10 of 1000 on every machine.
 *
 * @param share from 0 to 1
 */
export function asPeople(share: number, total: Total): People {
  const count = Math.round(Number((share * total).toPrecision(12)));
  return { count, rest: total - count, total };
}

/**
 * Shares that will stand side by side. `gap` is their true difference where the counts give it more
 * exactly than the printed shares do.
 */
export interface Compared {
  readonly shares: readonly number[];
  readonly gap?: number | undefined;
}

/**
 * The smallest crowd that tells all of these comparisons truthfully: the gap between two rounded
 * counts stays within a twentieth of the true gap, and what happens to some is never told as
 * nobody, nor what spares some as everybody. 5.41 % against 9.85 % would become 5 against 10 of
 * 100, a gap of 5 for a true 4.4; out of 1000 it is 54 against 99.
 *
 * @param comparisons all that will stand under one another and so must share one crowd
 */
export function sharedTotal(comparisons: readonly Compared[]): Total {
  const truthful = TOTALS.find((total) =>
    comparisons.every(
      (compared) =>
        compared.shares.every((share) => isSeen(share, total)) && keepsGap(compared, total),
    ),
  );
  return truthful ?? 10_000;
}

function isSeen(share: number, total: Total): boolean {
  const { count } = asPeople(share, total);
  return (count > 0 || share === 0) && (count < total || share === 1);
}

function keepsGap({ shares, gap: exact }: Compared, total: Total): boolean {
  const [first, second] = shares;
  if (first === undefined || second === undefined) return true;
  const gap = Math.abs(exact ?? first - second) * total;
  const shown = Math.abs(asPeople(first, total).count - asPeople(second, total).count);
  return Math.abs(shown - gap) <= gap * STRAY + 1e-9;
}
