// Everything a view may want said. The only place where ids become keys and figures become text.
import type { i18n as I18n } from 'i18next';
import type { Mark, Quantity, Said } from '#domain/said/said.ts';
import { splitTerms, withoutTerms } from '#domain/said/terms.ts';
import { formatQuantity } from './formatQuantity.ts';

/** What a blank of a sentence can be filled with. */
export type Blank = string | number | Quantity;
export type Blanks = Readonly<Record<string, Blank>>;

/** A sentence's address: namespace, colon, path (`compare:range.title`). */
export type Key = `${string}:${string}`;

export interface Words {
  /** Language tag, as it stands in the address. */
  readonly language: string;
  readonly dir: 'ltr' | 'rtl';
  /** A sentence that keeps its figures as figures. @throws Error when the sentence or a blank is missing */
  readonly say: (key: Key, blanks?: Blanks) => Said;
  /** A sentence as bare text, for labels. @throws Error when the sentence or a blank is missing */
  readonly text: (key: Key, blanks?: Blanks) => string;
  /** Whether the language has this sentence; for words that only some things of the data have. */
  readonly has: (key: Key) => boolean;
  /** A plain number of the page itself, such as the place of a question. */
  readonly number: (value: number) => string;
  /** A day, written out. @param day ISO date, read as the calendar day it names */
  readonly date: (day: string) => string;
}

/** The words of one language, from an i18next instance that holds its namespaces. */
export function createWords(i18n: I18n, dir: 'ltr' | 'rtl', tag: string): Words {
  let calendar: Intl.DateTimeFormat | undefined;
  const number = (value: number) => formatQuantity(value, 'count', tag);
  const spoken = (blank: Blank) =>
    typeof blank === 'object' ? formatQuantity(blank.value, blank.unit, tag) : blank;
  const raw = (key: Key, blanks: Blanks, speak: (blank: Blank, name: string) => string) => {
    const said = Object.fromEntries(
      Object.entries(blanks).map(([name, blank]) => [name, speak(blank, name)]),
    );
    // Looked up once: no sentence is empty, so what comes back empty is not there.
    const text = i18n.t(key, { ...numbers(blanks), spoken: said, terms: true, defaultValue: '' });
    if (text === '') throw new Error(`No words stand under "${key}".`);
    return text;
  };
  const say = (key: Key, blanks: Blanks = {}): Said => {
    const marks: Mark[] = [];
    const text = raw(key, blanks, (blank) => {
      if (typeof blank === 'number') return number(blank);
      if (typeof blank === 'string') return blank;
      const { figure, value } = blank;
      marks.push({ figure, value: String(value), text: String(spoken(blank)) });
      return `${OPEN}${String(marks.length - 1)}${CLOSE}`;
    });
    return parts(text, marks);
  };
  return {
    language: i18n.language,
    dir,
    say,
    text: (key, blanks = {}) =>
      withoutTerms(
        raw(key, blanks, (blank) =>
          typeof blank === 'number' ? number(blank) : String(spoken(blank)),
        ),
      ),
    has: (key) => i18n.exists(key),
    number,
    date: (day) => {
      // Made once, when a page first tells a day: on a slow phone each takes as long as a press may.
      calendar ??= new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' });
      return calendar.format(new Date(day));
    },
  };
}

/** Private-use letters that no sentence holds; they stand for a figure until the sentence is cut there. */
const OPEN = '\uE000';
const CLOSE = '\uE001';

function parts(text: string, marks: readonly Mark[]): Said {
  return figuresIn(text, marks).flatMap((part) =>
    typeof part === 'string' ? splitTerms(part) : [part],
  );
}

function figuresIn(text: string, marks: readonly Mark[]): readonly (string | Mark)[] {
  return text.split(OPEN).flatMap((piece, place) => {
    if (place === 0) return piece === '' ? [] : [piece];
    const [index = '', rest = ''] = piece.split(CLOSE);
    const mark = marks[Number(index)];
    if (mark === undefined) throw new Error(`A figure went astray in "${text}".`);
    return rest === '' ? [mark] : [mark, rest];
  });
}

/** What i18next chooses a plural form by, and what it looks for: the bare values. */
function numbers(blanks: Blanks): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(blanks).map(([name, blank]) => [
      name,
      typeof blank === 'object' ? blank.value : blank,
    ]),
  );
}
