// What a claim rests on must exist: the figures it speaks, and the rows, positions and misprints it tells of.
import { spokenFigures } from '#domain/risk/spokenFigures.ts';
import { allFigures } from './allFigures.ts';
import type { Claim } from './claim.ts';
import type { Evidence } from './evidence.ts';

/**
 * Every claim that rests on something the evidence does not hold. Its sources are checked with all
 * others.
 *
 * @returns one sentence a problem
 */
export function checkClaims(evidence: Evidence): readonly string[] {
  const rows = new Set<string>(allFigures(evidence).map(({ figure }) => figure.id));
  const positions = new Set(evidence.positions.map(({ id }) => id));
  const misprints = new Set(
    evidence.sources.flatMap(({ errata = [] }) => errata.map(({ id }) => id)),
  );
  return evidence.claims.flatMap((claim) => [
    ...strayAddresses(claim, evidence),
    ...strays(claim.figures, rows).map(
      (id) =>
        `claim "${claim.id}" rests on the figure "${id}", which does not exist: correct the id`,
    ),
    ...strays(claim.positions, positions).map(
      (id) =>
        `claim "${claim.id}" tells of the position "${id}", which does not exist: correct the id`,
    ),
    ...strays(claim.errata, misprints).map(
      (id) =>
        `claim "${claim.id}" tells of the misprint "${id}", which no source lists: correct the id`,
    ),
  ]);
}

function strayAddresses({ id, blanks = {} }: Claim, evidence: Evidence): readonly string[] {
  return Object.values(blanks)
    .filter((address) => !isSpoken(address, evidence))
    .map(
      (address) => `claim "${id}" speaks "${address}", which no figure holds: correct the address`,
    );
}

function isSpoken(address: string, evidence: Evidence): boolean {
  try {
    spokenFigures(evidence, { address });
    return true;
  } catch {
    return false;
  }
}

function strays(named: readonly string[] | undefined, known: ReadonlySet<string>) {
  return (named ?? []).filter((id) => !known.has(id));
}
