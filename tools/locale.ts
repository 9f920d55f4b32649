// A language as its folder holds it.
import type { Language } from '#app/language.ts';

/** A file of words: sentences, in as many folders as the translator's file has. */
export interface WordTree {
  readonly [key: string]: string | WordTree;
}

/** What is left to do in a language, as keys such as `compare:difference.more_few`. */
export interface Untranslated {
  /** Sentences that do not stand there, and forms that the language counts in. */
  readonly missing: readonly string[];
  /** Sentences that still stand there in the source language. */
  readonly copied: readonly string[];
}

/** One language with all its word files. */
export interface Locale extends Language {
  readonly namespaces: Readonly<Record<string, WordTree>>;
  /** Whether it says everything that the source language says, in its own words. */
  readonly complete: boolean;
  /** What is still to be translated. */
  readonly left: Untranslated;
}
