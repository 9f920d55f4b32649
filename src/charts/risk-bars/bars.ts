// How far a bar reaches on an axis that always shows the whole crowd.

/** The share of the axis, from 0 to 1, that a bar covers; never more than all. */
export function barShare(count: number, total: number): number {
  return total > 0 ? Math.min(Math.max(count / total, 0), 1) : 0;
}
