// The evidence as Node finds it on disk: what the build, the prerenderer and the tests start from.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { Edition } from '#domain/evidence/edition.ts';
import type { Evidence } from '#domain/evidence/evidence.ts';
import { checkEdition } from '#domain/evidence/history.ts';
import {
  EvidenceError,
  parseEvidence,
  type EvidenceFiles,
} from '#domain/evidence/parseEvidence.ts';

/** The folder that clinicians edit, or another that a test or an editor's command wants read. */
export const evidenceFolder =
  process.env['EVIDENCE_FOLDER'] ?? fileURLToPath(new URL('../src/evidence/', import.meta.url));

/**
 * The JSON files of a folder of evidence, unjudged.
 *
 * @returns path below the folder, with `/` on every system, to what the JSON holds
 * @throws EvidenceError naming the file that is no JSON
 */
export function readEvidenceFiles(folder: string = evidenceFolder): EvidenceFiles {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.json') && !path.endsWith('.schema.json'))
    .sort();
  return Object.fromEntries(paths.map((path) => [path, jsonOf(join(folder, path), path)]));
}

/**
 * The whole evidence, read and checked.
 *
 * @throws EvidenceError naming file, field and remedy of every problem found
 */
export function readEvidence(folder: string = evidenceFolder): Evidence {
  const evidence = parseEvidence(readEvidenceFiles(folder));
  const problems = checkEdition(evidence, readEditions(folder));
  if (problems.length > 0) throw new EvidenceError(problems);
  return evidence;
}

/** The editions that were published before, frozen as they were. */
export function readEditions(folder: string = evidenceFolder): readonly Edition[] {
  const files = Object.entries(readEvidenceFiles(folder));
  return files
    .filter(([path]) => path.startsWith('editions/'))
    .map(([path, json]) => {
      const edition = v.safeParse(Edition, json);
      if (!edition.success)
        throw new EvidenceError([`${path}\n✖ is no edition: take it back as it was`]);
      return edition.output;
    });
}

function jsonOf(file: string, path: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new EvidenceError([`${path}\n✖ is no JSON: ${reason}`]);
  }
}
