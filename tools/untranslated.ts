// What of a language is still to be translated.
import type { Untranslated } from './locale.ts';
import { withoutForm, type SentencesOf } from './sentences.ts';

/** A language may share names and signs with the source; beyond this share it has been copied. */
const SHARED = 0.1;

/**
 * Holds a language against the source. A language that shares its first subtag with the source, as British
 * English does, may say everything alike.
 */
export function untranslated(
  tag: string,
  said: SentencesOf,
  source: { readonly tag: string; readonly said: SentencesOf },
): Untranslated {
  const forms = new Intl.PluralRules(tag).resolvedOptions().pluralCategories;
  const wanted = [...source.said.keys()].flatMap((key) => {
    const bare = withoutForm(key);
    return bare === key ? [key] : forms.map((form) => `${bare}_${form}`);
  });
  const [language] = tag.split('-');
  const alike = source.tag.split('-')[0] === language;
  return {
    missing: [...new Set(wanted)].filter((key) => !said.has(key)),
    copied: alike
      ? []
      : [...said].filter(([key, text]) => source.said.get(key) === text).map(([key]) => key),
  };
}

/** Whether readers can be shown a language: nothing is missing, and it is not the source by another name. */
export function isComplete({ missing, copied }: Untranslated, { size }: SentencesOf): boolean {
  return missing.length === 0 && copied.length <= size * SHARED;
}

/** What is left, in one line for whoever builds the site. */
export function saidShortly(tag: string, { missing, copied }: Untranslated): string {
  const count = (keys: readonly string[], what: string) =>
    keys.length === 0 ? [] : [`${String(keys.length)} ${what}, such as ${keys[0] ?? ''}`];
  const left = [...count(missing, 'sentences are missing'), ...count(copied, 'stand in English')];
  return `${tag} is not shown yet: ${left.join('; ')}. All of them: npm run words ${tag}`;
}
