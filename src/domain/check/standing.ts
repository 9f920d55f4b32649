// Where somebody stands: the points that she herself called clear, and those that are not clear to her yet.

/**
 * What she can only know from her own hospital; no page can tell it.
 *
 * SURE is not used: its owners allow it only in its exact wording, and its terms for a screen and for
 * translations could not be verified. So these four ask other things than SURE does, take other answers
 * and are never added up. They are no scale, and nobody has studied them.
 */
export const STANDING = ['my-results', 'what-is-offered', 'if-more-is-found', 'by-when'] as const;

export interface Standing {
  readonly clear: readonly string[];
  readonly unclear: readonly string[];
}

/**
 * Sorts the points by her own judgement, and nothing else: what she has not judged is in neither list,
 * an answer in the check changes nothing, and nothing is added up.
 *
 * @param facts ids of the facts of the check, in their order; they come before the four of `STANDING`
 */
export function standingOf(
  facts: readonly string[],
  points: Readonly<Record<string, 'clear' | 'unclear'>>,
): Standing {
  const all = [...facts, ...STANDING];
  return {
    clear: all.filter((point) => points[point] === 'clear'),
    unclear: all.filter((point) => points[point] === 'unclear'),
  };
}
