// Words of the field inside a sentence, marked so that a reader can ask what they mean.
import type { Said } from './said.ts';

/** `[[margins|margins]]`: the words as they stand in the sentence, then the term they mean. */
const MARKED = /\[\[([^|\]]+)\|([a-z0-9-]+)\]\]/g;

/** A sentence without the marks, for places where nothing can be pressed. */
export function withoutTerms(text: string): string {
  return text.replace(MARKED, '$1');
}

/** A sentence in parts, its terms apart. */
export function splitTerms(text: string): Said {
  const parts: (string | { readonly term: string; readonly text: string })[] = [];
  let at = 0;
  for (const match of text.matchAll(MARKED)) {
    const [whole, shown = '', term = ''] = match;
    if (match.index > at) parts.push(text.slice(at, match.index));
    parts.push({ term, text: shown });
    at = match.index + whole.length;
  }
  if (at < text.length) parts.push(text.slice(at));
  return parts;
}
