import type { Said } from '#domain/said/said.ts';

/** A sentence as bare text, where no element can stand: labels of answers, headers of rows. */
export function plain(said: Said): string {
  return said.map((part) => (typeof part === 'string' ? part : part.text)).join('');
}
