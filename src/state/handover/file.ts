// What was told as a file that its owner keeps, and back.
import * as v from 'valibot';
import codes from './codes.json' with { type: 'json' };
import { parseTold } from '../readTold.ts';
import { NOTHING_TOLD, type Told, type Weighing } from '../told.ts';
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
  const taken = known({ ...parsed, checked: NOTHING_TOLD.checked });
  return { evidence, withWords, unknown: namesIn(parsed) - namesIn(taken), told: taken };
}

/** What this edition has words for. A file of another edition, or one that somebody wrote, may name more. */
function known(told: Told): Told {
  const { answers, questions, points, values } = told;
  const concerns = (ids: readonly string[]) => ids.filter((id) => codes.concerns.includes(id));
  const weighed = <T extends Weighing>(weighing: T): T => ({
    ...weighing,
    importance: kept(weighing.importance, (id) => codes.concerns.includes(id)),
    top: concerns(weighing.top),
  });
  return {
    ...told,
    answers: kept(answers, (id, answer) => codes.answers.includes(`${id}/${answer}`)),
    questions: questions.filter((id) => codes.questions.includes(id)),
    points: kept(points, (id) => codes.points.includes(id)),
    values: {
      ...weighed(values),
      ...(values.before === undefined ? {} : { before: weighed(values.before) }),
    },
  };
}

function kept<V extends string>(
  record: Readonly<Record<string, V>>,
  keep: (id: string, value: V) => boolean,
): Readonly<Record<string, V>> {
  return Object.fromEntries(Object.entries(record).filter(([id, value]) => keep(id, value)));
}

/** How many things are named, so that it can be said how many were left out. */
function namesIn({ answers, questions, points, values }: Told): number {
  const records = [answers, points, values.importance].map((record) => Object.keys(record).length);
  return records.reduce((sum, count) => sum + count, questions.length + values.top.length);
}
