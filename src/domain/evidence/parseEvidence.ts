// The one door through which evidence enters. What passes here is trusted everywhere else.
import * as v from 'valibot';
import { AuditItem } from '#domain/audit/auditItem.ts';
import { checkEvidence } from './checkEvidence.ts';
import { Claim } from './claim.ts';
import { Evidence } from './evidence.ts';
import { Background, Outcome } from './outcome.ts';
import { Position } from './position.ts';
import { Fact } from '#domain/check/fact.ts';
import { Question } from '#domain/eligibility/question.ts';
import { Release } from './release.ts';
import { Concern } from '#domain/values/concern.ts';
import { Source } from './source.ts';
import { Option } from './evidence.ts';

/** The evidence is damaged. The message names each file, each field, and what to write instead. */
export class EvidenceError extends Error {
  override readonly name = 'EvidenceError';
  constructor(problems: readonly string[]) {
    super(['The evidence cannot be trusted yet.', ...problems].join('\n'));
  }
}

/** A file of the evidence, as found: its path below src/evidence, and what its JSON holds. */
export type EvidenceFiles = Readonly<Record<string, unknown>>;

/**
 * Reads all files of the evidence, or says everything that is wrong with them.
 *
 * @param files path below `src/evidence` ("outcomes/local-recurrence.json") to parsed JSON
 * @returns outcomes in the order of the compare step, the rest in the order of file names
 * @throws EvidenceError naming file, field and remedy of every problem found
 */
export function parseEvidence(files: EvidenceFiles): Evidence {
  const problems: string[] = [];
  const one = <T extends v.GenericSchema>(schema: T, path: string) =>
    parsed(schema, path, files[path], problems);
  const folder = <T extends v.GenericSchema>(schema: T, name: string) =>
    Object.keys(files)
      .filter((path) => path.startsWith(`${name}/`))
      .sort()
      .flatMap((path) => parsed(schema, path, files[path], problems));

  const outcomes = folder(Outcome, 'outcomes');
  const evidence = {
    release: one(Release, 'release.json'),
    options: one(v.array(Option), 'options.json').flat(),
    outcomes: outcomes.toSorted((a, b) => a.order - b.order),
    background: folder(Background, 'background'),
    questions: one(v.array(Question), 'questions.json').flat(),
    sources: folder(Source, 'sources'),
    positions: one(v.array(Position), 'positions.json').flat(),
    claims: one(v.array(Claim), 'claims.json').flat(),
    concerns: one(v.array(Concern), 'concerns.json').flat(),
    check: one(v.array(Fact), 'check.json').flat(),
    audit: one(v.array(AuditItem), 'audit.json').flat(),
  };
  problems.push(...misnamed(files));
  const [release] = evidence.release;
  if (problems.length > 0 || release === undefined) throw new EvidenceError(problems);
  const whole: Evidence = { ...evidence, release };
  const doubts = checkEvidence(whole);
  if (doubts.length > 0) throw new EvidenceError(doubts);
  return whole;
}

/** A list of one, or of none where the file is damaged (what is wrong is added to `problems`). */
function parsed<T extends v.GenericSchema>(
  schema: T,
  path: string,
  json: unknown,
  problems: string[],
): readonly v.InferOutput<T>[] {
  if (json === undefined) {
    problems.push(`${path}\n✖ is missing: add the file`);
    return [];
  }
  const result = v.safeParse(schema, json);
  if (result.success) return [result.output];
  problems.push(path, ...result.issues.map(said));
  return [];
}

/** What to write where a field is missing that needs more than its name. */
const MISSING: Readonly<Record<string, string>> = {
  where: 'has no place in its source: say which table, row or section',
  readFrom:
    'does not say how it was read: table, main-text, abstract, summary, second-hand or own-arithmetic',
  certainty: 'does not say how sure it is: give a level, and why it is no surer',
  facts: 'names no fact of the dossier',
  source: 'names no source: give the name of a file in sources/',
};

function remedy(issue: v.BaseIssue<unknown>): string {
  if (issue.type !== 'strict_object' || issue.expected === 'Object') return issue.message;
  const key = issue.path?.at(-1)?.key;
  const field = typeof key === 'string' ? key : 'field';
  return issue.received === 'undefined'
    ? (MISSING[field] ?? `"${field}" is missing: add it`)
    : `"${field}" is no field that we know: correct its spelling or remove it`;
}

function said(issue: v.BaseIssue<unknown>): string {
  return `✖ ${remedy(issue)}\n  → at ${v.getDotPath(issue) ?? 'the top of the file'}`;
}

/** Files of outcomes, topics and sources are called by their id, so that an id leads to its file. */
function misnamed(files: EvidenceFiles): string[] {
  return Object.entries(files).flatMap(([path, json]) => {
    const name = /^(?:outcomes|background|sources)\/(.+)\.json$/.exec(path)?.[1];
    const named = v.safeParse(v.looseObject({ id: v.string() }), json);
    return name === undefined || !named.success || named.output.id === name
      ? []
      : [`${path}\n✖ holds the id "${named.output.id}": rename the file or the id\n  → at id`];
  });
}
