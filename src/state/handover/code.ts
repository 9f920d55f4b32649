// What was told as a short text for the end of an address, and back. It never reaches a server.
import * as v from 'valibot';
import { parseTold } from '../readTold.ts';
import { NOTHING_TOLD, type Told, type Way, type Weighing } from '../told.ts';
import { checksum, reader, writer, type Reader, type Writer } from './bytes.ts';
import codes from './codes.json' with { type: 'json' };

const CHOICES = ['none-yet', 'not-ready', 'ebrt', 'targit-iort', 'not-sure'] as const;
const GROUPS = ['by-answers', 'during-lumpectomy', 'delayed'] as const;
const VIEWS = ['people', 'bars', 'table', 'words'] as const;
const SURVIVAL = ['ask', 'show'] as const;
const IMPORTANCE = ['very', 'somewhat', 'not', 'not-sure'] as const;
const CLARITY = ['clear', 'unclear'] as const;
const BY = ['car', 'driven', 'public', 'foot'] as const;

/** More letters than the longest texts can make. */
export const LONGEST_CODE = 100_000;
const START = 'v1.';
const CHECK_BYTES = 4;

/** What came with a link or a file. */
export interface Arrived {
  /** The evidence version that it was told with. */
  readonly evidence: string;
  readonly told: Told;
  /** Whether her own words came along. */
  readonly withWords: boolean;
  /** How many things in it are not known to this edition, and were left out. */
  readonly unknown: number;
}

export type Arrival = Arrived | 'damaged' | 'too-long' | 'other-version';

/**
 * Everything but the answers of the check and the notes, as `v1.` and letters that an address allows.
 *
 * @param withWords also what she wrote in her own words
 */
export function codeOf(told: Told, evidence: string, withWords: boolean): string {
  const out = writer();
  out.text(evidence);
  writeChoices(out, told);
  out.list(Object.entries(told.answers), ([question, answer]) => {
    out.number(placeOf(codes.answers, `${question}/${answer}`));
  });
  out.list(told.questions, (question) => {
    out.number(placeOf(codes.questions, question));
  });
  writeWeighing(out, told.values);
  out.list(told.values.before === undefined ? [] : [told.values.before], (before) => {
    writeWeighing(out, before);
  });
  out.list(Object.entries(told.points), ([point, clarity]) => {
    out.number(placeOf(codes.points, point));
    out.number(CLARITY.indexOf(clarity));
  });
  writeWay(out, told.way);
  out.list(withWords ? [told.leaning.words, told.ownQuestions, told.values.own] : [], out.text);
  const bytes = out.bytes();
  const sum = checksum(bytes);
  const check = Array.from({ length: CHECK_BYTES }, (_, place) => (sum >>> (8 * place)) & 0xff);
  return START + inLetters(Uint8Array.from([...bytes, ...check]));
}

/** What a letter, a message or a counting of clicks adds to the end of a link; no code ends like this. */
const ADDED = /(?:[.,;:!?)\]}>'"’”»]|%[0-9A-F]{2}){1,9}$|&.*$/is;

/** What a text says that a stranger may have written: nothing is believed. Never throws. */
export function readCode(link: string): Arrival {
  if (link.length > LONGEST_CODE) return 'too-long';
  const text = link.replace(ADDED, '');
  if (!text.startsWith(START)) return /^v\d+\./.test(text) ? 'other-version' : 'damaged';
  try {
    const all = fromLetters(text.slice(START.length));
    const bytes = all.slice(0, -CHECK_BYTES);
    const sum = all.slice(-CHECK_BYTES).reduceRight((value, byte) => value * 256 + byte, 0);
    if (all.length <= CHECK_BYTES || checksum(bytes) !== sum) return 'damaged';
    return readBytes(reader(bytes));
  } catch {
    return 'damaged';
  }
}

function readBytes(from: Reader): Arrival {
  let unknown = 0;
  const known = (list: readonly string[]): readonly string[] => {
    const name = list[from.number()];
    if (name === undefined) unknown += 1;
    return name === undefined ? [] : [name];
  };
  const evidence = from.text();
  const { choice, reading } = readChoices(from);
  const answers = from.list(() => known(codes.answers)).flat();
  const questions = from.list(() => known(codes.questions)).flat();
  const weighing = readWeighing(from, known);
  const [before] = from.list(() => readWeighing(from, known));
  const points = from.list(() => {
    const names = known(codes.points);
    const clarity = CLARITY[from.number()];
    return names.map((name) => [name, clarity] as const);
  });
  const way = readWay(from);
  const [words, ownQuestions, own] = from.list(from.text);
  if (!from.done()) return 'damaged';
  const told = parseTold({
    ...NOTHING_TOLD,
    answers: record(answers.map((pair) => [pair.replace(/\/.*/, ''), pair.replace(/.*\//, '')])),
    leaning: { choice, words: words ?? '' },
    questions,
    ownQuestions: ownQuestions ?? '',
    reading,
    way,
    values: { ...weighing, own: own ?? '', ...(before === undefined ? {} : { before }) },
    points: record(points.flat()),
  });
  if (told === undefined || !v.is(EvidenceVersion, evidence)) return 'damaged';
  return { evidence, told, withWords: words !== undefined, unknown };
}

function record(
  entries: readonly (readonly [string, unknown])[],
): Readonly<Record<string, unknown>> {
  return Object.fromEntries<unknown>(entries);
}

const EvidenceVersion = v.pipe(v.string(), v.regex(/^[0-9A-Za-z.-]{1,20}$/));

/** A thing without a place gets one that no edition knows, so that it is left out and said to be. */
const NO_PLACE = 0xffff;

function placeOf(list: readonly string[], name: string): number {
  const place = list.indexOf(name);
  return place === -1 ? NO_PLACE : place;
}

function writeChoices(out: Writer, { leaning, reading }: Told): void {
  out.number(CHOICES.indexOf(leaning.choice));
  out.number(VIEWS.indexOf(reading.view));
  out.number(GROUPS.indexOf(reading.group));
  out.number(SURVIVAL.indexOf(reading.survival) * 2 + (reading.swapped ? 1 : 0));
}

function readChoices(from: Reader) {
  const choice = CHOICES[from.number()];
  const view = VIEWS[from.number()];
  const group = GROUPS[from.number()];
  const rest = from.number();
  const survival = SURVIVAL[Math.floor(rest / 2)];
  return { choice, reading: { view, group, survival, swapped: rest % 2 === 1, report: {} } };
}

function writeWeighing(out: Writer, { importance, top }: Weighing): void {
  out.list(Object.entries(importance), ([concern, weight]) => {
    out.number(placeOf(codes.concerns, concern));
    out.number(IMPORTANCE.indexOf(weight));
  });
  out.list(top, (concern) => {
    out.number(placeOf(codes.concerns, concern));
  });
}

function readWeighing(from: Reader, known: (list: readonly string[]) => readonly string[]) {
  const importance = from.list(() => {
    const names = known(codes.concerns);
    const weight = IMPORTANCE[from.number()];
    return names.map((name) => [name, weight] as const);
  });
  const top = from.list(() => known(codes.concerns)).flat();
  return { importance: record(importance.flat()), top };
}

function writeWay(out: Writer, { distance, minutes, visits, by }: Way): void {
  for (const number of [distance, minutes, visits])
    out.text(number === undefined ? '' : String(number));
  out.number(by === undefined ? 0 : BY.indexOf(by) + 1);
}

function readWay(from: Reader) {
  const number = () => {
    const said = from.text();
    return said === '' ? undefined : Number(said);
  };
  const [distance, minutes, visits] = [number(), number(), number()];
  const by = from.number();
  return {
    ...(distance === undefined ? {} : { distance }),
    ...(minutes === undefined ? {} : { minutes }),
    ...(visits === undefined ? {} : { visits }),
    ...(by === 0 ? {} : { by: BY[by - 1] }),
  };
}

/** base64url, as the platform writes it where it can, without the signs at its end. */
function inLetters(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');
}

/** @throws DOMException where it holds other letters */
function fromLetters(text: string): Uint8Array<ArrayBuffer> {
  if (!/^[A-Za-z0-9_-]*$/.test(text)) throw new RangeError('It holds other letters.');
  const letters = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
}
