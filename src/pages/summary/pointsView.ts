// What she called unclear herself, and who can tell.
import { STANDING } from '#domain/check/standing.ts';
import type { Words } from '#i18n/words.ts';

export interface UnclearPoint {
  readonly name: string;
  /** Whom she can ask, as a sentence. */
  readonly ask: string;
}

/** Every point that can be clear or not, with the place of its words. */
export function pointsOf(
  facts: readonly string[],
): readonly { readonly id: string; readonly path: string }[] {
  return [
    ...facts.map((id) => ({ id, path: `facts.${id}` })),
    ...STANDING.map((id) => ({ id, path: `standing.${id}` })),
  ];
}

/** The points that she called unclear, in their order; one that she has not judged is not among them. */
export function unclearPoints(
  facts: readonly string[],
  points: Readonly<Record<string, 'clear' | 'unclear'>>,
  words: Words,
): readonly UnclearPoint[] {
  return pointsOf(facts)
    .filter(({ id }) => points[id] === 'unclear')
    .map(({ path }) => ({
      name: words.text(`points:${path}.unclear`),
      ask: words.text(`points:${path}.ask`),
    }));
}
