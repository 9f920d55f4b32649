// What the device gives back, and what was answered in the check. Fetched only when there is something to read.
import * as v from 'valibot';
import { parseTold } from './readTold.ts';
import { NOTHING_TOLD, type Told } from './told.ts';

/** What was told, and the last day on which it is kept. */
export interface Kept {
  /** ISO date. */
  readonly keptUntil: string;
  readonly told: Told;
}

const Json = v.pipe(v.string(), v.parseJson());
const Envelope = v.pipe(
  Json,
  v.strictObject({ keptUntil: v.pipe(v.string(), v.isoDate()), told: v.unknown() }),
);

/** What the device kept, or nothing where the text holds anything else. */
export function readKept(json: string): Kept | undefined {
  const read = v.safeParse(Envelope, json);
  const told = read.success ? parseTold(read.output.told) : undefined;
  if (!read.success || told === undefined) return undefined;
  return { keptUntil: read.output.keptUntil, told: { ...told, checked: {} } };
}

/** What was answered in the check, or nothing where the text holds anything else. */
export function readChecked(json: string | null): Told['checked'] {
  const read = v.safeParse(Json, json);
  return (
    (read.success ? parseTold({ ...NOTHING_TOLD, checked: read.output })?.checked : undefined) ?? {}
  );
}
