// The ways of the sheet into a record. Talks to the clipboard and to the downloads; fetched when asked for.
import { answersBundle } from '#domain/fhir/answersBundle.ts';
import type { Words } from '#i18n/words.ts';
import { formOf, type Given } from '#pages/summary/export/formOf.ts';
import { plainNote } from '#pages/summary/export/plainNote.ts';
import type { SummaryMatter, SummaryPlace } from '#pages/summary/summaryMatter.ts';
import type { SummaryView } from '#pages/summary/summaryView.ts';
import { saveAs } from '../handover/saveAs.ts';

/** What she takes along, as it stands when she presses. */
export interface Taken {
  readonly matter: SummaryMatter;
  readonly told: Given['told'];
  readonly place: SummaryPlace;
  /** Everything on the sheet, nothing of it cut. */
  readonly whole: () => SummaryView;
  readonly words: Words;
}

/** The sheet as text, put on the clipboard where the browser lets us. */
export async function copyNote(
  { whole, words }: Taken,
  ownWords: boolean,
): Promise<{ readonly text: string; readonly copied: boolean }> {
  const text = plainNote(whole(), ownWords, words).join('\n');
  try {
    await navigator.clipboard.writeText(text);
    return { text, copied: true };
  } catch {
    // Not allowed here, or an address without a lock: she can still select the text.
    return { text, copied: false };
  }
}

/** The answers as a file for a hospital's system. */
export function saveBundle({ matter, told, place, words }: Taken, ownWords: boolean): void {
  const form = formOf(matter, { told, ownWords }, words);
  const bundle = answersBundle(form, { authored: place.today, id: randomId() });
  const json = JSON.stringify(bundle, null, 2);
  saveAs('radiotherapy-decision.fhir.json', 'application/fhir+json', json);
}

/** A version 4 UUID; `crypto.randomUUID` is missing at an address without a lock, as inside a clinic. */
function randomId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20),
  ];
  return parts.join('-');
}
