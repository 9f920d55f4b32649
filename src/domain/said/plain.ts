import type { Said } from './said.ts';

/** A sentence as bare text, for places where no element can stand. */
export function plain(said: Said): string {
  return said.map((part) => (typeof part === 'string' ? part : part.text)).join('');
}
