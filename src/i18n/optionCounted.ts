// What an option is called above a result: by those in whom it was counted, and not by the group that is read.
import type { Figure } from '#domain/evidence/figure.ts';
import type { OptionId } from '#domain/evidence/ids.ts';
import type { Words } from './words.ts';

/** Where both groups of the trial were counted together, or others, the name says nothing of the operation. */
export function optionCounted(option: OptionId, { stratum }: Figure, words: Words): string {
  const named = `evidence:options.${option}` as const;
  switch (stratum) {
    case 'during-lumpectomy':
      return words.text(`${named}.name`);
    case 'delayed':
      return words.text(`${named}.name-delayed`);
    case 'whole-trial':
    case 'trial-subset':
    case 'other-study':
      return words.text(`${named}.name-counted`);
  }
}
