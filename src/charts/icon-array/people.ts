// Where a crowd stands on its grid, and which part of it is filled.

/** The size of a grid, and the two blocks of it that are filled; counted in people from the top and the start. */
export interface PlacedPeople {
  readonly columns: number;
  readonly rows: number;
  /** The full rows, at the bottom. */
  readonly full: { readonly y: number; readonly rows: number };
  /** The row above them, filled from the reading side. */
  readonly part: { readonly y: number; readonly columns: number };
}

const COLUMNS: ReadonlyMap<number, number> = new Map([
  [100, 10],
  [1_000, 40],
  [10_000, 100],
]);

/**
 * Fills the grid from the bottom, row by row, always from the same corner: so the height of the filled
 * part tells the share too, and two arrays beside each other can be compared (iconarray.com).
 *
 * @param count people to whom it happened; kept within the crowd
 */
export function placePeople(count: number, total: number): PlacedPeople {
  const columns = COLUMNS.get(total) ?? Math.ceil(Math.sqrt(total));
  const rows = Math.ceil(total / columns);
  const filled = Math.min(Math.max(Math.round(count), 0), total);
  const full = Math.floor(filled / columns);
  return {
    columns,
    rows,
    full: { y: rows - full, rows: full },
    part: { y: rows - full - 1, columns: filled % columns },
  };
}
