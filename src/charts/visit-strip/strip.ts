// The days of a strip, placed beside each other.

/** What is done on one day. */
export type Day = 'none' | 'operation' | 'planning' | 'visit' | 'perhaps';

/** The side of the box of one day, and the room between two of them. */
export const BOX = 18;
const GAP = 4;

/** Where the box of each day begins, and how wide they are together. An empty stretch keeps the room of one day. */
export function placeDays(days: readonly Day[]): {
  readonly width: number;
  readonly boxes: readonly { readonly day: Day; readonly x: number }[];
} {
  return {
    width: Math.max(days.length, 1) * (BOX + GAP) - GAP,
    boxes: days.map((day, place) => ({ day, x: place * (BOX + GAP) })),
  };
}
