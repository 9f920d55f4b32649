// Two averages side by side, each on the scale it was measured on.
import type { FigureOf } from '#domain/evidence/figure.ts';
import { figureQuantities } from '#domain/evidence/figureQuantities.ts';
import type { OptionId } from '#domain/evidence/ids.ts';
import type { Said } from '#domain/said/said.ts';
import { optionCounted } from '#i18n/optionCounted.ts';
import type { Words } from '#i18n/words.ts';

export interface ScorePanel {
  readonly option: OptionId;
  readonly name: string;
  readonly said: Said;
}

export interface ScoresBody {
  readonly kind: 'scores';
  readonly panels: readonly ScorePanel[];
}

/** The average of each option, in the order the reader has chosen. */
export function scoresBody(
  figure: FigureOf<'means'>,
  order: readonly [OptionId, OptionId],
  words: Words,
): ScoresBody {
  const quantities = figureQuantities(figure);
  return {
    kind: 'scores',
    panels: order.flatMap((option) => {
      const mean = quantities.find(({ figure: at }) => at === `${figure.id}/${option}/mean`);
      return mean === undefined
        ? []
        : [
            {
              option,
              name: optionCounted(option, figure, words),
              said: words.say(`compare:average.${figure.unit}`, { mean }),
            },
          ];
    }),
  };
}
