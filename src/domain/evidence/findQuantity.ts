// From the address of a number to the number itself.
import type { Quantity } from '#domain/said/said.ts';
import { allFigures } from './allFigures.ts';
import type { Evidence } from './evidence.ts';
import { figureQuantities } from './figureQuantities.ts';

/**
 * The number that stands at an address of the ledger, such as `local-recurrence-5y/ebrt/risk`.
 *
 * @param address `<figure id>/<arm, "all" or "difference">/<measure>`
 * @throws Error saying which figure is missing, or which addresses its figure does have
 */
export function findQuantity(
  evidence: Pick<Evidence, 'outcomes' | 'background'>,
  address: string,
): Quantity {
  const id = address.split('/')[0] ?? '';
  const row = allFigures(evidence).find(({ figure }) => figure.id === id);
  if (row === undefined)
    throw new Error(`No figure "${id}" stands in the evidence, but "${address}" is asked for.`);
  const quantities = figureQuantities(row.figure);
  const found = quantities.find(({ figure }) => figure === address);
  if (found === undefined)
    throw new Error(
      [`"${address}" is asked for, but figure "${id}" only has:`]
        .concat(quantities.map(({ figure }) => `  ${figure}`))
        .join('\n'),
    );
  return found;
}
