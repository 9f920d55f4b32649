// The editor's command: `npm run evidence -- new|check|effect|publish`. Says what it did, or what to do.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import * as v from 'valibot';
import { editionOf } from '#domain/evidence/edition.ts';
import { readContent } from '../content.ts';
import { readEvidence } from '../readEvidence.ts';
import { buildServer, projectRoot } from '../server.ts';
import { effect, screensOf } from './effect.ts';
import { laidInto, newFigure, newOutcome, newSource, type Form } from './scaffold.ts';

const HELP = `The evidence, for editors:
  npm run evidence -- new source <id>            an empty form for a source
  npm run evidence -- new outcome <id>           an empty form for an outcome, and for its words
  npm run evidence -- new figure <outcome> <id>  an empty row under an outcome or a topic
  npm run evidence -- check                      says everything that is wrong or still empty
  npm run evidence -- effect [<commit>]          what changes on every screen since a commit
  npm run evidence -- publish                    freezes this edition under the version in release.json`;

const today = new Date().toISOString().slice(0, 10);

/** Does what the words ask for. @returns what to say @throws Error with one sentence for the editor */
async function run(words: readonly string[]): Promise<string> {
  const [verb, what, name, id] = words;
  if (verb === 'new' && what === 'source' && name !== undefined)
    return written([newSource(name, today)]);
  if (verb === 'new' && what === 'outcome' && name !== undefined)
    return written(newOutcome(name, nextOrder()));
  if (verb === 'new' && what === 'figure' && name !== undefined && id !== undefined)
    return addedFigure(name, id);
  if (verb === 'check') return checked();
  if (verb === 'effect') return effectSince(what ?? 'HEAD');
  if (verb === 'publish') return published();
  return HELP;
}

function written(forms: readonly Form[]): string {
  const paths = forms.map(({ path, json }) => {
    const file = join(projectRoot, path);
    const isNew = !path.startsWith('locales/');
    if (isNew && existsSync(file)) throw new Error(`${path} is there already.`);
    writeJson(file, isNew ? json : laidInto(readJson(file), json));
    return path;
  });
  return `Fill in ${paths.join(' and ')}. Then: npm run evidence -- check`;
}

const WithFigures = v.looseObject({ figures: v.array(v.unknown()) });

function addedFigure(topic: string, id: string): string {
  const path = ['outcomes', 'background']
    .map((folder) => `src/evidence/${folder}/${topic}.json`)
    .find((one) => existsSync(join(projectRoot, one)));
  if (path === undefined) throw new Error(`No outcome and no topic is called "${topic}".`);
  const file = join(projectRoot, path);
  const json = v.parse(WithFigures, readJson(file));
  writeJson(file, { ...json, figures: [...json.figures, { ...newFigure(id), role: 'detail' }] });
  return `Fill in the last row of ${path}. Then: npm run evidence -- check`;
}

function nextOrder(): number {
  return Math.max(0, ...readEvidence().outcomes.map(({ order }) => order)) + 1;
}

function checked(): string {
  const { evidence } = readContent({ pseudo: false });
  const { outcomes, background, sources } = evidence;
  const rows = [...outcomes, ...background].flatMap(({ figures }) => figures);
  return `All is well: ${String(rows.length)} rows, ${String(outcomes.length)} outcomes, ${String(sources.length)} sources.`;
}

async function effectSince(commit: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'evidence-'));
  const archive = execFileSync('git', ['archive', commit, 'src/evidence', 'locales'], {
    cwd: projectRoot,
    maxBuffer: 100_000_000,
  });
  execFileSync('tar', ['-x', '-C', folder], { input: archive });
  const server = await buildServer('server-editor');
  const before = readContent({
    pseudo: false,
    words: join(folder, 'locales'),
    evidence: join(folder, 'src/evidence'),
  });
  const lines = effect(
    await screensOf(server, before),
    await screensOf(server, readContent({ pseudo: false })),
  );
  return lines.length === 0 ? 'No screen changes.' : lines.join('\n');
}

function published(): string {
  const edition = editionOf(readEvidence());
  const path = `src/evidence/editions/${edition.version}.json`;
  writeJson(join(projectRoot, path), edition);
  return `Edition ${edition.version} is frozen in ${path}. A later change needs a new version in release.json.`;
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}

function writeJson(file: string, json: unknown): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(json, null, 2)}\n`);
}

try {
  console.log(await run(process.argv.slice(2)));
} catch (problem) {
  console.error(problem instanceof Error ? problem.message : problem);
  process.exitCode = 1;
}
