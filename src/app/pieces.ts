// The parts of the evidence as they travel to a page: each step asks only for those it shows.
import type { Evidence, Option } from '#domain/evidence/evidence.ts';
import { shortCitations } from '#domain/evidence/citation.ts';
import type { History } from '#domain/evidence/history.ts';
import type { Release } from '#domain/evidence/release.ts';
import type { Language } from './language.ts';

export interface Core {
  readonly release: Release;
  readonly options: readonly Option[];
  /** Source id to the study in a word. */
  readonly citations: Readonly<Record<string, string>>;
  /** Every language of the site; the pseudo-languages of tests too. */
  readonly languages: readonly Language[];
}

/** Figure id to the pages that show it, in whatever way they can be read. */
export type Usage = Readonly<Record<string, readonly string[]>>;

/** What the build knows of the evidence besides the evidence itself. */
export interface AboutEvidence {
  readonly history: History;
  readonly usage: Usage;
}

export interface Pieces
  extends
    AboutEvidence,
    Pick<
      Evidence,
      | 'outcomes'
      | 'background'
      | 'questions'
      | 'sources'
      | 'positions'
      | 'claims'
      | 'concerns'
      | 'check'
      | 'audit'
    > {
  readonly core: Core;
  /** Outcomes that stand in the list of all figures only; `outcomes` are the others. */
  readonly listed: Evidence['outcomes'];
}

export type PieceName = keyof Pieces;

/** The evidence cut into the parts that pages load; what every page needs travels as `core`. */
export function piecesOf(
  evidence: Evidence,
  about: AboutEvidence,
  languages: readonly Language[],
): Pieces {
  const { release, options, sources, outcomes, ...rest } = evidence;
  return {
    core: { release, options, citations: shortCitations(sources), languages },
    sources,
    outcomes: outcomes.filter(({ tier }) => tier !== 'listed'),
    listed: outcomes.filter(({ tier }) => tier === 'listed'),
    ...rest,
    ...about,
  };
}

/** The parts that a step has loaded; asking for one that its line in `journey.ts` forgets is our mistake. */
export interface Data {
  readonly piece: <K extends PieceName>(name: K) => Pieces[K];
}

/** Data made of parts that are at hand. */
export function createData(pieces: Partial<Pieces>): Data {
  return {
    piece: (name) => {
      const piece = pieces[name];
      if (piece === undefined)
        throw new Error(`This step shows "${name}" but does not name it in journey.ts.`);
      return piece;
    },
  };
}
