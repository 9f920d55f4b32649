// What an option is called before a group of the trial: to some the single dose comes at a second operation.
import type { Group } from '#domain/evidence/shownFigures.ts';
import type { OptionId } from '#domain/evidence/ids.ts';
import type { Words } from './words.ts';

/** By the group that is read; above a result stands the name of those in whom it was counted (`optionCounted`). */
export function optionFor(option: OptionId, group: Group, words: Words): string {
  return words.text(`evidence:options.${option}.${group === 'delayed' ? 'name-delayed' : 'name'}`);
}
