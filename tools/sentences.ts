// The sentences of a language, whatever files and groups they stand in.
import type { Locale, WordTree } from './locale.ts';

/** Key with plural form, such as `compare:difference.more_other`, to text. */
export type SentencesOf = ReadonlyMap<string, string>;

/** Every sentence of a language. */
export function sentences({ namespaces }: Pick<Locale, 'namespaces'>): SentencesOf {
  const below = (tree: WordTree, path: string): [string, string][] =>
    Object.entries(tree).flatMap(([key, value]) =>
      typeof value === 'string' ? [[`${path}${key}`, value]] : below(value, `${path}${key}.`),
    );
  return new Map(Object.entries(namespaces).flatMap(([name, tree]) => below(tree, `${name}:`)));
}

/** A key without the plural form at its end. */
export function withoutForm(key: string): string {
  return key.replace(/_(zero|one|two|few|many|other)$/, '');
}
