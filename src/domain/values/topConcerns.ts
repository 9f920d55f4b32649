// Which concerns matter most to a person: her own picks and words, in no other order than hers.

/** What she said about the concerns; the store's weighing fits. */
interface Weighed {
  readonly importance: Readonly<Record<string, string>>;
  readonly top: readonly string[];
}

/**
 * Ids of the concerns that matter most to her: those she picked, in the order of picking, and then those she calls
 * very important, in the order of the list. Nothing is added up, and what each concern fits plays no part.
 *
 * @param concerns ids of the concerns that are asked about, in the order of the list; others are left out
 */
export function topConcerns(weighed: Weighed, concerns: readonly string[]): readonly string[] {
  const picked = weighed.top.filter((id) => concerns.includes(id));
  const very = concerns.filter((id) => weighed.importance[id] === 'very' && !picked.includes(id));
  return [...picked, ...very];
}

/** Whether she has said anything about the concerns that are asked about. */
export function hasWeighed(weighed: Weighed): boolean {
  return weighed.top.length > 0 || Object.keys(weighed.importance).length > 0;
}
