// Names of groups, measures and people, which stand in the short words or in those of the ledger.
import type { Words } from '#i18n/words.ts';

/** A sentence that the pages share (`evidence`), or one that only the ledger needs. */
export function named(path: string, words: Words): string {
  return words.text(words.has(`evidence:${path}`) ? `evidence:${path}` : `ledger:${path}`);
}
