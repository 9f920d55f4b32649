// The numbers of one row of the ledger, as blanks of its sentences.
import type { Figure } from '#domain/evidence/figure.ts';
import { figureQuantities } from '#domain/evidence/figureQuantities.ts';
import type { Quantity } from '#domain/said/said.ts';

/** The number at a place of a figure: `ebrt/risk`. */
export type Find = (place: string) => Quantity | undefined;

/** Finds the numbers of this figure. */
export function finder(figure: Figure): Find {
  const quantities = figureQuantities(figure);
  return (place) => quantities.find((quantity) => quantity.figure === `${figure.id}/${place}`);
}

/** Only the blanks that there is a number for. */
export function filled(
  blanks: Readonly<Record<string, Quantity | undefined>>,
): Readonly<Record<string, Quantity>> {
  return Object.fromEntries(
    Object.entries(blanks).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}
