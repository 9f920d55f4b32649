// Words that repeat their keys and blanks, so that tests of views survive a rewritten sentence.
import type { Said } from '#domain/said/said.ts';
import type { Blank, Blanks, Words } from '#i18n/words.ts';

/** Every sentence is its own key, followed by its blanks: `compare:countOf count=21 total=1000`. */
export const plainWords: Words = {
  language: 'en',
  dir: 'ltr',
  say: (key, blanks = {}): Said => [
    key,
    ...Object.entries(blanks).flatMap(([name, blank]) =>
      typeof blank === 'object'
        ? [` ${name}=`, { figure: blank.figure, value: String(blank.value), text: bare(blank) }]
        : [` ${name}=${bare(blank)}`],
    ),
  ],
  text: (key, blanks = {}) => [key, ...named(blanks)].join(' '),
  has: () => true,
  number: String,
  date: (day) => day,
};

/** A sentence as bare text. */
export function plain(said: Said): string {
  return said.map((part) => (typeof part === 'string' ? part : part.text)).join('');
}

function named(blanks: Blanks): readonly string[] {
  return Object.entries(blanks).map(([name, blank]) => `${name}=${bare(blank)}`);
}

function bare(blank: Blank): string {
  return String(typeof blank === 'object' ? blank.value : blank);
}
