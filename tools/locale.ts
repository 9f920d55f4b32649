// A language as its folder holds it.
import type { Language } from '#app/language.ts';

/** A file of words: sentences, in as many folders as the translator's file has. */
export interface WordTree {
  readonly [key: string]: string | WordTree;
}

/** One language with all its word files. */
export interface Locale extends Language {
  readonly namespaces: Readonly<Record<string, WordTree>>;
  /** Whether it says everything that the source language says. */
  readonly complete: boolean;
}
