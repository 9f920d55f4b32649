// When something was counted, in words.
import type { Figure } from '#domain/evidence/figure.ts';
import { figureQuantities } from '#domain/evidence/figureQuantities.ts';
import type { Quantity, Said } from '#domain/said/said.ts';
import type { Words } from './words.ts';

/** The time of a figure: by five years, about three years later, over the long term. */
export function timeSaid(figure: Figure, words: Words): Said {
  const months = `${figure.id}/all/`;
  const blanks = Object.fromEntries(
    figureQuantities(figure)
      .filter(({ figure: address }) => address.startsWith(`${months}months`))
      .map((quantity): [string, Quantity] => [quantity.figure.slice(months.length), quantity]),
  );
  return words.say(`evidence:times.${figure.time.kind}`, blanks);
}
