// Every word that is explained, in the order of the reader's own alphabet.
import { EXPLAINED } from '#domain/glossary/terms.ts';
import type { Words } from '#i18n/words.ts';

export interface WordsView {
  readonly title: string;
  readonly lead: string;
  readonly terms: readonly {
    readonly id: string;
    readonly name: string;
    readonly meaning: string;
  }[];
}

/** The list of terms. */
export function wordsView(words: Words): WordsView {
  const terms = EXPLAINED.map((id) => ({
    id,
    name: words.text(`glossary:${id}.name`),
    meaning: words.text(`glossary:${id}.meaning`),
  }));
  const { compare } = new Intl.Collator(words.language);
  return {
    title: words.text('words:title'),
    lead: words.text('words:lead'),
    terms: terms.toSorted((a, b) => compare(a.name, b.name)),
  };
}
