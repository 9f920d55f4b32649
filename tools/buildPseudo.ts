// The site once more, with the languages that nobody speaks; for tests, never for readers.
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './server.ts';

// They are made from English alone; the other languages are walked as they are.
const locales = join(projectRoot, '.cache/pseudo-locales');
rmSync(locales, { recursive: true, force: true });
cpSync(join(projectRoot, 'locales/en'), join(locales, 'en'), { recursive: true });

process.env['PSEUDO'] = '1';
process.env['LOCALES_FOLDER'] = locales;
const { buildSite } = await import('./build.ts');
await buildSite(join(projectRoot, '.cache/site-pseudo'));
