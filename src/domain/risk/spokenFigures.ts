// The figures that sentences speak, under the names of their blanks; shares can be spoken as people.
import { allFigures } from '#domain/evidence/allFigures.ts';
import type { Evidence } from '#domain/evidence/evidence.ts';
import type { RiskFigure } from '#domain/evidence/figure.ts';
import { findQuantity } from '#domain/evidence/findQuantity.ts';
import type { Quantity } from '#domain/said/said.ts';
import { compareRisks, risksOf } from './compareRisks.ts';
import { sharedTotal, type Compared, type Total } from './people.ts';
import { compared, tellRisks, toldRisk } from './tellRisks.ts';

type Ledger = Pick<Evidence, 'outcomes' | 'background'>;

/** The crowd in which most of the aid counts; only what would be told untruly there needs a larger one. */
const USUAL: Total = 1_000;

/** Measures that are not stored but counted from a share. */
const COUNTED = /\/(people|people-without|out-of|people-low|people-high)$/;

/**
 * The number behind each blank. Addresses such as `local-recurrence-5y/ebrt/people` and `…/out-of` are
 * counted from the shares, and all that are asked for together share one crowd.
 *
 * @param blanks name of the blank to address in the ledger
 * @throws Error naming the first address that does not exist
 */
export function spokenFigures(
  ledger: Ledger,
  blanks: Readonly<Record<string, string>>,
): Readonly<Record<string, Quantity>> {
  const asked = Object.entries(blanks).map(([name, address]) => ({
    name,
    address,
    figure: countedFigure(ledger, address),
  }));
  const total = crowd(asked.flatMap(({ figure }) => (figure === undefined ? [] : [figure])));
  return Object.fromEntries(
    asked.map(({ name, address, figure }) => [
      name,
      (figure === undefined ? undefined : counted(figure, total, address)) ??
        findQuantity(ledger, address),
    ]),
  );
}

/** The figure whose shares must be counted for this address; none where the number itself is stored. */
function countedFigure(ledger: Ledger, address: string): RiskFigure | undefined {
  const id = address.split('/')[0];
  const figure = allFigures(ledger).find((row) => row.figure.id === id)?.figure;
  return COUNTED.test(address) && (figure?.kind === 'counts' || figure?.kind === 'shares')
    ? figure
    : undefined;
}

function crowd(figures: readonly RiskFigure[]): Total {
  const truthful = sharedTotal(figures.flatMap(comparisons));
  return truthful > USUAL ? truthful : USUAL;
}

function comparisons(figure: RiskFigure): readonly Compared[] {
  const comparison = compareRisks(figure);
  return comparison === undefined
    ? risksOf(figure).map(({ share }) => ({ shares: [share] }))
    : [compared(comparison)];
}

function counted(figure: RiskFigure, total: Total, address: string): Quantity | undefined {
  const range = tellRisks(figure, total)?.range;
  const numbers = risksOf(figure).flatMap((risk) => {
    const { people, rest, outOf } = toldRisk(figure.id, risk, total);
    return [people, rest, outOf];
  });
  return [...numbers, ...(range === undefined ? [] : [range.low, range.high])].find(
    (quantity) => quantity.figure === address,
  );
}
