// The site once more, as if an editor had added two outcomes, one of them for the list of figures only, in a later edition; for tests, never for readers.
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { laidInto } from './editor/scaffold.ts';
import { projectRoot } from './server.ts';

const grown = join(projectRoot, '.cache/grown');
const fixtures = join(projectRoot, 'tests/fixtures/grown');
const json = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

rmSync(grown, { recursive: true, force: true });
cpSync(join(projectRoot, 'src/evidence'), join(grown, 'evidence'), { recursive: true });
cpSync(join(projectRoot, 'locales/en'), join(grown, 'locales/en'), { recursive: true });
cpSync(join(fixtures, 'outcome.json'), join(grown, 'evidence/outcomes/invented-numbness.json'));
cpSync(join(fixtures, 'listed.json'), join(grown, 'evidence/outcomes/invented-listed.json'));

for (const [file, added] of [
  ['evidence.json', 'words.json'],
  ['sources.json', 'listed-words.json'],
] as const) {
  const words = join(grown, 'locales/en', file);
  writeFileSync(words, JSON.stringify(laidInto(json(words), json(join(fixtures, added)))));
}
const release = join(grown, 'evidence/release.json');
const now = v.parse(v.looseObject({ version: v.string() }), json(release));
writeFileSync(release, JSON.stringify({ ...now, version: '2099.1' }));

process.env['EVIDENCE_FOLDER'] = join(grown, 'evidence');
process.env['LOCALES_FOLDER'] = join(grown, 'locales');
const { buildSite } = await import('./build.ts');
await buildSite(join(projectRoot, '.cache/site-grown'));
