// Which numbers of a figure its source does not print, because they are our own arithmetic.
import type { Figure } from './figure.ts';
import { figureQuantities } from './figureQuantities.ts';

/** Addresses of the numbers that `figureQuantities` works out, whether the figure has all of them or not. */
export function workedOut(figure: Figure): ReadonlySet<string> {
  // Whoever read it says that no source prints any of it.
  if (figure.readFrom === 'own-arithmetic')
    return new Set(figureQuantities(figure).map(({ figure: address }) => address));
  const own = (places: readonly string[]) => places.map((place) => `${figure.id}/${place}`);
  switch (figure.kind) {
    case 'counts':
      return new Set([
        ...own(['all/people']),
        ...own(
          figure.arms.flatMap(({ arm, share }) => (share === undefined ? [`${arm}/risk`] : [])),
        ),
        ...own(figure.contrast?.difference === undefined ? ['difference/risk'] : []),
        ...own(
          figure.contrast?.differenceInterval === undefined
            ? ['difference/low', 'difference/high', 'difference/level']
            : [],
        ),
      ]);
    case 'shares':
      return new Set(own(figure.contrast?.difference === undefined ? ['difference/risk'] : []));
    case 'means':
      return new Set(own(figure.contrast?.difference === undefined ? ['difference/mean'] : []));
    case 'ratio':
    case 'statement':
    case 'quantities':
    case 'not-measured':
      return new Set();
  }
}
