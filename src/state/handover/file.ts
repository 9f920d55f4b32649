// What was told as a file that its owner keeps, and back.
import * as v from 'valibot';
import { parseTold } from '../readTold.ts';
import { NOTHING_TOLD, type Told } from '../told.ts';
import type { Arrival } from './code.ts';

const FORMAT = 'radiotherapy-decision';
const VERSION = 1;
/** More bytes than the longest words can make. */
export const LONGEST_FILE = 400_000;

const SavedFile = v.object({
  format: v.literal(FORMAT),
  version: v.number(),
  evidence: v.pipe(v.string(), v.maxLength(20)),
  withWords: v.boolean(),
  told: v.unknown(),
});

/** The file as text. What she answered in the check is never in it; her own words are if she wants. */
export function fileOf(told: Told, evidence: string, withWords: boolean): string {
  const kept: Told = { ...told, checked: {} };
  const { leaning, values } = kept;
  const without: Told = {
    ...kept,
    leaning: { ...leaning, words: '' },
    ownQuestions: '',
    values: { ...values, own: '' },
    notes: {},
  };
  const saved = {
    format: FORMAT,
    version: VERSION,
    evidence,
    withWords,
    told: withWords ? kept : without,
  };
  return `${JSON.stringify(saved, null, 2)}\n`;
}

/** What a file says that a stranger may have written. Never throws. */
export function readFile(text: string): Arrival {
  if (text.length > LONGEST_FILE) return 'too-long';
  const read = v.safeParse(v.pipe(v.string(), v.parseJson(), SavedFile), text);
  if (!read.success) return 'damaged';
  const { version, evidence, withWords, told } = read.output;
  if (version !== VERSION) return 'other-version';
  const parsed = parseTold(told);
  if (parsed === undefined) return 'damaged';
  return { evidence, withWords, unknown: 0, told: { ...parsed, checked: NOTHING_TOLD.checked } };
}
