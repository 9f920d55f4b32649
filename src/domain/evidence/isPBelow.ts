import type { Figure } from './figure.ts';

/** Whether the source prints that the p value is less than the one that is stored, and not what it is. */
export function isPBelow(figure: Figure): boolean {
  return 'contrast' in figure && figure.contrast?.pBelow === true;
}
