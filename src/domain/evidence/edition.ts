// An edition of the evidence frozen on the day it was published, so that later ones can say what changed.
import * as v from 'valibot';
import { allFigures } from './allFigures.ts';
import type { Evidence } from './evidence.ts';
import type { Figure } from './figure.ts';

/** What one row said: `arms/ebrt/events` to 11, and words such as `certainty/level`. */
const Row = v.record(v.string(), v.union([v.number(), v.string()]));

export const Edition = v.strictObject({
  version: v.string(),
  date: v.pipe(v.string(), v.isoDate()),
  figures: v.record(v.string(), Row),
});
export type Edition = v.InferOutput<typeof Edition>;

/** One value of one row, before and after; a value that came or went has only one side. */
export interface Change {
  readonly figure: string;
  readonly what: string;
  readonly from: number | string | undefined;
  readonly to: number | string | undefined;
}

/** What a later edition says that an earlier one did not. */
export interface Changes {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly changed: readonly Change[];
}

/** The edition that this evidence is, as it would be frozen today. */
export function editionOf(
  evidence: Pick<Evidence, 'outcomes' | 'background' | 'release'>,
): Edition {
  const { version, reviewed } = evidence.release;
  return {
    version,
    date: reviewed,
    figures: Object.fromEntries(
      allFigures(evidence).map(({ figure }) => [figure.id, rowOf(figure)]),
    ),
  };
}

/** Everything the file of a row says, value by value; only what is stored, nothing that is worked out. */
function rowOf(figure: Figure): Edition['figures'][string] {
  return Object.fromEntries(leaves(figure, []).filter(([what]) => what !== 'id'));
}

type Leaf = readonly [what: string, value: number | string];

function leaves(value: unknown, path: readonly string[]): readonly Leaf[] {
  if (Array.isArray(value)) {
    if (value.every((part) => typeof part === 'string')) return leaves(value.join(', '), path);
    return value.flatMap((part: unknown, place) => leaves(part, [...path, nameOf(part, place)]));
  }
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, part]) => leaves(part, [...path, key]));
  const what = path.join('/');
  if (typeof value === 'number' || typeof value === 'string') return [[what, value]];
  return typeof value === 'boolean' ? [[what, String(value)]] : [];
}

/** A group of people by its name, a value by what it measures: their places in the file may change. */
function nameOf(part: unknown, place: number): string {
  const named = v.safeParse(NAMED, part);
  const names = named.success ? [named.output.arm, named.output.measure] : [];
  return names.filter((name) => name !== undefined).join('/') || String(place);
}

const NAMED = v.object({ arm: v.optional(v.string()), measure: v.optional(v.string()) });

/** What changed from one edition to a later one, row by row and value by value. */
export function changesBetween(earlier: Edition, later: Edition): Changes {
  const ids = (edition: Edition) => Object.keys(edition.figures);
  return {
    added: ids(later).filter((id) => earlier.figures[id] === undefined),
    removed: ids(earlier).filter((id) => later.figures[id] === undefined),
    changed: ids(later).flatMap((figure) => {
      const [before, after] = [earlier.figures[figure], later.figures[figure]];
      if (before === undefined || after === undefined) return [];
      return [...new Set([...Object.keys(before), ...Object.keys(after)])]
        .filter((what) => before[what] !== after[what])
        .map((what) => ({ figure, what, from: before[what], to: after[what] }));
    }),
  };
}
