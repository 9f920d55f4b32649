// The editions of the evidence, one after the other: what each brought, and since when a row stands.
import { changesBetween, editionOf, type Changes, type Edition } from './edition.ts';
import type { Evidence } from './evidence.ts';

/** One edition: what it brought, and all that has changed from it until now. */
export interface PastEdition {
  readonly version: string;
  readonly date: string;
  /** Against the edition before it; the first one brought everything. */
  readonly brought: Changes;
  readonly since: Changes;
}

/** All editions from the first to the one that is shown. */
export type History = readonly PastEdition[];

const NOTHING: Changes = { added: [], removed: [], changed: [] };

/**
 * The history of this evidence. An edition that is still being written, and so is not frozen yet,
 * stands last.
 *
 * @param frozen earlier editions, in any order
 */
export function historyOf(
  evidence: Pick<Evidence, 'outcomes' | 'background' | 'release'>,
  frozen: readonly Edition[],
): History {
  const now = editionOf(evidence);
  const editions = [...frozen.filter(({ version }) => version !== now.version), now].toSorted(
    (a, b) => inOrder(a.version) - inOrder(b.version),
  );
  return editions.map((edition, place) => {
    const before = editions[place - 1];
    return {
      version: edition.version,
      date: edition.date,
      brought: before === undefined ? NOTHING : changesBetween(before, edition),
      since: changesBetween(edition, now),
    };
  });
}

/** 2026.2 comes before 2026.10, and both before 2027.1. */
function inOrder(version: string): number {
  const [year = 0, number = 0] = version.split('.').map(Number);
  return year * 1_000 + number;
}

/**
 * What keeps an edition from being published: a frozen one must stay as it was, so that a sheet that
 * names it can be looked up for ever.
 *
 * @returns one sentence a problem
 */
export function checkEdition(
  evidence: Pick<Evidence, 'outcomes' | 'background' | 'release'>,
  frozen: readonly Edition[],
): readonly string[] {
  const now = editionOf(evidence);
  const same = frozen.find(({ version }) => version === now.version);
  if (same === undefined) return [];
  const { added, removed, changed } = changesBetween(same, now);
  const strays = [...added, ...removed, ...new Set(changed.map(({ figure }) => figure))];
  return strays.length === 0
    ? []
    : [
        `release.json: version ${now.version} was published with other figures (${strays.join(', ')}): give the release a new version`,
      ];
}
