// All rows of the ledger. Apart from the schemas, so that a page can ask for rows without carrying them.
import type { Evidence } from './evidence.ts';
import type { Figure } from './figure.ts';

/** Every figure of the evidence, with the outcome or topic it stands under. */
export function allFigures(
  evidence: Pick<Evidence, 'outcomes' | 'background'>,
): readonly { readonly topic: string; readonly figure: Figure }[] {
  return [...evidence.outcomes, ...evidence.background].flatMap(({ id, figures }) =>
    figures.map((figure) => ({ topic: id, figure })),
  );
}
