// When something was counted, in words.
import type { Figure } from '#domain/evidence/figure.ts';
import { figureQuantities } from '#domain/evidence/figureQuantities.ts';
import type { Quantity, Said } from '#domain/said/said.ts';
import type { Words } from '#i18n/words.ts';

/** The time of a figure: by five years, about three years later, long term. */
export function timeSaid(figure: Figure, words: Words): Said {
  const blanks = Object.fromEntries(
    figureQuantities(figure)
      .filter(({ figure: address }) => address.includes('/all/months'))
      .map((quantity): [string, Quantity] => [quantity.figure.split('/')[2] ?? '', quantity]),
  );
  return words.say(`evidence:times.${figure.time.kind}`, blanks);
}
