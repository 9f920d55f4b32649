// Names of groups and people, and notes, which stand in the short words or in those of the ledger.
import type { Words } from '#i18n/words.ts';

/** A sentence that all pages share (`evidence`), one of the rows, or one that only the ledger needs. */
export function named(path: string, words: Words): string {
  const shared = [`evidence:${path}`, `rows:${path}`] as const;
  return words.text(shared.find((key) => words.has(key)) ?? `ledger:${path}`);
}
