// How much of a text has room on a sheet of paper; what is left out is never left out in silence.

export interface Beginning {
  readonly text: string;
  /** Whether more was written than stands here. */
  readonly cut: boolean;
}

/** An empty line takes as much room on paper as so many letters. */
const LETTERS_A_LINE = 80;

/**
 * The text, or as many of its first words as have room.
 *
 * @param room in letters; `Infinity` where the paper has no end
 */
export function beginning(text: string, room: number): Beginning {
  const letters = Array.from(text.trim());
  let left = room;
  const end = letters.findIndex((letter) => {
    left -= letter === '\n' ? LETTERS_A_LINE : 1;
    return left < 0;
  });
  if (end === -1) return { text: text.trim(), cut: false };
  const kept = letters.slice(0, end).join('');
  return { text: kept.replace(/\s+\S*$/, '') || kept, cut: true };
}
