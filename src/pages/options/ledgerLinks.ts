// From the figures of some sentences to the rows of the ledger where each can be looked up.
import { allFigures } from '#domain/evidence/allFigures.ts';
import type { Evidence } from '#domain/evidence/evidence.ts';
import type { Said } from '#domain/said/said.ts';
import type { Words } from '#i18n/words.ts';

/** One row of the ledger, under the name of its study. */
export interface LedgerLink {
  readonly study: string;
  readonly href: string;
}

/** The rows behind these sentences, each study once, in the order of the sentences. */
export function ledgerLinks(
  sentences: readonly Said[],
  ledger: Pick<Evidence, 'outcomes' | 'background'>,
  citations: Readonly<Record<string, string>>,
  words: Words,
): readonly LedgerLink[] {
  const rows = allFigures(ledger);
  const named = sentences.flat().flatMap((part) => {
    if (typeof part === 'string' || 'term' in part) return [];
    const id = part.figure.split('/')[0] ?? '';
    const source = rows.find(({ figure }) => figure.id === id)?.figure.source ?? '';
    return [
      { study: citations[source] ?? source, href: `/${words.language}/sources/#figure-${id}` },
    ];
  });
  return named.filter(
    ({ study }, place) => named.findIndex((other) => other.study === study) === place,
  );
}
