// The order in which groups are named. The rule is told to readers, so every list follows it.
import type { OptionId } from './ids.ts';

/** Written out: the schema that has it too would bring its library onto every page. */
const ALPHABETICAL: readonly OptionId[] = ['ebrt', 'targit-iort'];

/**
 * The groups of a figure with the two options first, in the order that readers are told of; a source may
 * name them the other way round. Other groups follow as the source has them.
 *
 * @param order alphabetical unless the reader has swapped the sides
 */
export function armsInOrder(
  arms: readonly { readonly arm: string }[],
  order: readonly string[] = ALPHABETICAL,
): readonly string[] {
  const place = (arm: string) => (order.includes(arm) ? order.indexOf(arm) : order.length);
  return arms.map(({ arm }) => arm).toSorted((one, other) => place(one) - place(other));
}
