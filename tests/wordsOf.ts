// Sentences of a language as its folder has them, for walks that are gone in every language.
import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import type { WordTree } from '#tools/locale.ts';

const Words: v.GenericSchema<WordTree> = v.record(
  v.string(),
  v.union([v.string(), v.lazy(() => Words)]),
);

/** Sentences of a language, by file and key. @throws naming one that is not there */
export function wordsOf(tag: string): (file: string, ...keys: readonly string[]) => string {
  return (file, ...keys) => {
    const whole = v.parse(Words, JSON.parse(readFileSync(`locales/${tag}/${file}.json`, 'utf8')));
    const said = keys.reduce<WordTree | string | undefined>(
      (tree, key) => (typeof tree === 'object' ? tree[key] : undefined),
      whole,
    );
    if (typeof said !== 'string')
      throw new Error(`${tag}/${file}.json does not say ${keys.join('.')}.`);
    return said;
  };
}
