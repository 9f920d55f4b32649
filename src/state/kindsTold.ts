// Which kinds of things have been told, for the list of what is kept.
import { NOTHING_TOLD, type Told } from './told.ts';

/** A kind of thing that can be told. Questions of her own and picked ones are one kind. */
export type Kind = Exclude<keyof Told, 'ownQuestions'>;

const KINDS = [
  'answers',
  'way',
  'values',
  'leaning',
  'questions',
  'points',
  'notes',
  'reading',
  'checked',
] as const satisfies readonly Kind[];

/** The kinds of which something has been told, in the order of the steps. */
export function kindsTold(told: Told): readonly Kind[] {
  const has = (key: keyof Told) => JSON.stringify(told[key]) !== JSON.stringify(NOTHING_TOLD[key]);
  return KINDS.filter((kind) => has(kind) || (kind === 'questions' && has('ownQuestions')));
}
