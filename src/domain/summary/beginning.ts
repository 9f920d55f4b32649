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
  const end = endOf(letters, room);
  if (end === letters.length) return { text: letters.join(''), cut: false };
  const kept = letters.slice(0, end).join('');
  const words = kept.replace(/\s+\S*$/, '');
  return { text: words === '' ? kept : words, cut: true };
}

function endOf(letters: readonly string[], room: number): number {
  let left = room;
  const end = letters.findIndex((letter) => {
    left -= letter === '\n' ? LETTERS_A_LINE : 1;
    return left < 0;
  });
  return end === -1 ? letters.length : end;
}
