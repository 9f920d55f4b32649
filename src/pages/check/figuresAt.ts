// The figures that the words of a fact take.
import type { Ledger } from '#domain/check/rightAnswer.ts';
import { findQuantity } from '#domain/evidence/findQuantity.ts';
import type { Quantity } from '#domain/said/said.ts';

/** The number behind each blank. @param blanks name of the blank to its address in the ledger */
export function figuresAt(
  blanks: Readonly<Record<string, string>>,
  ledger: Ledger,
): Readonly<Record<string, Quantity>> {
  return Object.fromEntries(
    Object.entries(blanks).map(([name, address]) => [name, findQuantity(ledger, address)]),
  );
}
