// How far the difference may truly reach, said in words.
import type { ToldComparison, ToldRisk } from '#domain/risk/tellRisks.ts';
import type { Quantity, Said } from '#domain/said/said.ts';
import type { Blanks, Key, Words } from '#i18n/words.ts';

/**
 * The range in a sentence, or in a few words for a table. It names both options where it reaches to
 * both sides, so that neither is the one that "more" or "fewer" is said of.
 */
export function rangeSaid(
  { range, first, second }: ToldComparison,
  keys: RangeKeys,
  words: Words,
): Said {
  if (range === undefined) return words.say(keys.none, keys.blanks);
  const { low, high, level } = range;
  const arm = (side: ToldRisk) => words.text(`evidence:arms.${side.arm}.name`);
  if (low.value > 0) return words.say(keys.oneSide, { low, high, level, arm: arm(first) });
  if (high.value < 0)
    return words.say(keys.oneSide, { level, low: size(high), high: size(low), arm: arm(second) });
  return words.say(keys.bothSides, {
    high,
    first: arm(first),
    low: size(low),
    second: arm(second),
    level,
  });
}

/** The three sentences a range can need. */
export interface RangeKeys {
  readonly none: Key;
  /** What the first of them tells besides. */
  readonly blanks?: Blanks;
  readonly oneSide: Key;
  readonly bothSides: Key;
}

/** For the cell of a table, or one line on paper. */
export const IN_FEW_WORDS: RangeKeys = {
  none: 'evidence:rangeInShort.noRange',
  oneSide: 'evidence:rangeInShort.oneSide',
  bothSides: 'evidence:rangeInShort.bothSides',
};

/** How large a signed number of people is; the words say in which direction. */
export function size(quantity: Quantity): Quantity {
  return { ...quantity, value: Math.abs(quantity.value) };
}
