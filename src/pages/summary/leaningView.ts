// Where she stands now: four answers of equal weight, and her own words.
import type { OptionId } from '#domain/evidence/ids.ts';
import type { Group } from '#domain/evidence/shownFigures.ts';
import { optionFor } from '#i18n/optionFor.ts';
import type { Words } from '#i18n/words.ts';

/** Where somebody says she stands; `none-yet` before she has said anything. */
export type LeaningChoice = 'none-yet' | 'not-ready' | 'not-sure' | OptionId;

export interface LeaningOption {
  readonly value: LeaningChoice;
  readonly label: string;
  readonly hint?: string;
  readonly option?: OptionId;
}

export interface LeaningView {
  readonly value: LeaningChoice;
  readonly options: readonly LeaningOption[];
  /** The answer as a sentence of hers, for paper. */
  readonly said: string;
}

/** The answers in the order in which the reader sees the two treatments. */
export function leaningView(
  { choice }: { readonly choice: LeaningChoice },
  order: readonly OptionId[],
  group: Group,
  words: Words,
): LeaningView {
  return {
    value: choice,
    options: [
      ...order.map((option) => ({
        value: option,
        label: optionFor(option, group, words),
        option,
      })),
      { value: 'not-sure', label: words.text('summary:leaning.not-sure') },
      {
        value: 'not-ready',
        label: words.text('summary:leaning.not-ready'),
        hint: words.text('summary:leaning.notReadyHint'),
      },
    ],
    said: words.text(`summary:leaning.said.${choice}`),
  };
}
