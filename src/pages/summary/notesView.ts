// Her own notes on the steps, for her own page: as much of them as the page has room for.
import { beginning, type Beginning } from '#domain/summary/beginning.ts';
import type { Words } from '#i18n/words.ts';

export interface NoteView extends Beginning {
  readonly step: string;
  readonly name: string;
}

/** Letters that all notes together may take on a page in the usual type. */
const ROOM = 800;

/** Every note that she wrote, under the name of its step; `room` is shared out evenly. */
export function notesView(
  notes: Readonly<Record<string, string>>,
  type: 'usual' | 'large',
  words: Words,
): readonly NoteView[] {
  const written = Object.entries(notes).filter(
    ([step, text]) => text.trim() !== '' && words.has(`common:steps.${step}`),
  );
  const room = type === 'large' ? Infinity : ROOM / written.length;
  return written.map(([step, text]) => ({
    step,
    name: words.text(`common:steps.${step}`),
    ...beginning(text, room),
  }));
}
