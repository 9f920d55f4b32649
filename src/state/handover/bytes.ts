// Numbers and texts as bytes and back, for what must be short enough for a code that a phone reads.

/** Grows as it is written to. */
export interface Writer {
  /** A whole number from 0, in as few bytes as it takes. */
  readonly number: (value: number) => void;
  readonly text: (text: string) => void;
  readonly list: <T>(items: readonly T[], write: (item: T) => void) => void;
  readonly bytes: () => Uint8Array<ArrayBuffer>;
}

const SEVEN_BITS = 0x80;

export function writer(): Writer {
  const written: number[] = [];
  const number = (value: number) => {
    let rest = value;
    while (rest >= SEVEN_BITS) {
      written.push((rest % SEVEN_BITS) + SEVEN_BITS);
      rest = Math.floor(rest / SEVEN_BITS);
    }
    written.push(rest);
  };
  return {
    number,
    text: (text) => {
      const bytes = new TextEncoder().encode(text);
      number(bytes.length);
      for (const byte of bytes) written.push(byte);
    },
    list: (items, write) => {
      number(items.length);
      for (const item of items) write(item);
    },
    bytes: () => Uint8Array.from(written),
  };
}

export interface Reader {
  readonly number: () => number;
  readonly text: () => string;
  readonly list: <T>(read: () => T) => readonly T[];
  /** Whether everything has been read. */
  readonly done: () => boolean;
}

/** The longest list that anybody can have told. */
const LONGEST_LIST = 200;
/** More bytes than this make a number that nobody wrote. */
const LONGEST_NUMBER = 4;

/** Reads what a writer wrote. Each step throws a `RangeError` where the bytes hold something else. */
export function reader(bytes: Uint8Array<ArrayBuffer>): Reader {
  let at = 0;
  const byte = () => {
    const found = bytes[at];
    if (found === undefined) throw new RangeError('It ends too early.');
    at += 1;
    return found;
  };
  const number = () => {
    let value = 0;
    for (let place = 0; place < LONGEST_NUMBER; place += 1) {
      const found = byte();
      value += (found % SEVEN_BITS) * SEVEN_BITS ** place;
      if (found < SEVEN_BITS) return value;
    }
    throw new RangeError('A number is too long.');
  };
  return {
    number,
    text: () => {
      const length = number();
      if (at + length > bytes.length) throw new RangeError('It ends too early.');
      const part = bytes.slice(at, at + length);
      at += length;
      return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(part);
    },
    list: (read) => {
      const length = number();
      if (length > LONGEST_LIST) throw new RangeError('A list is too long.');
      return Array.from({ length }, read);
    },
    done: () => at === bytes.length,
  };
}

/** A number from the bytes by which a wrong letter is noticed (FNV-1a, cut to four bytes). */
export function checksum(bytes: Uint8Array): number {
  let hash = 0x811c9dc5;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return hash;
}
