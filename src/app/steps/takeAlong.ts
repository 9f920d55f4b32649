// The ways of the sheet out of the browser. Talks to the clipboard and to the downloads; fetched when asked for.
import { answersBundle } from '#domain/fhir/answersBundle.ts';
import type { Words } from '#i18n/words.ts';
import { formOf } from '#pages/summary/export/formOf.ts';
import { plainNote } from '#pages/summary/export/plainNote.ts';
import type { SummaryMatter, SummaryPlace, SummaryTold } from '#pages/summary/summaryMatter.ts';
import { saveAs } from '../handover/saveAs.ts';

/** What she takes along, as it stood when she pressed. */
interface Taken {
  readonly told: SummaryTold & { readonly answers: Readonly<Record<string, string>> };
  readonly place: SummaryPlace;
  /** Whether she ticked that her own words come too. */
  readonly ownWords: boolean;
}

/** The sheet as text, put on the clipboard where the browser lets us. */
export async function copyNote(
  matter: SummaryMatter,
  { told, place, ownWords }: Taken,
  words: Words,
): Promise<{ readonly text: string; readonly copied: boolean }> {
  const text = plainNote(matter, { told, place, ownWords }, words).join('\n');
  try {
    await navigator.clipboard.writeText(text);
    return { text, copied: true };
  } catch {
    // Not allowed here, or an address without a lock: she can still select the text.
    return { text, copied: false };
  }
}

/** The answers as a file for a hospital's system. */
export function saveBundle(
  matter: SummaryMatter,
  { told, place, ownWords }: Taken,
  words: Words,
): void {
  const form = formOf(matter, { told, ownWords }, words);
  const bundle = answersBundle(form, { authored: place.today, id: randomId() });
  const json = JSON.stringify(bundle, null, 2);
  saveAs('radiotherapy-decision.fhir.json', 'application/fhir+json', json);
}

/** A version 4 UUID; `crypto.randomUUID` is missing at an address without a lock, as inside a clinic. */
function randomId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
  ];
  return [...parts, hex.slice(20)].join('-');
}
