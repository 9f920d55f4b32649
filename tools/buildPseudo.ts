// The site once more, with the languages that nobody speaks; for tests, never for readers.
import { fileURLToPath } from 'node:url';

process.env['PSEUDO'] = '1';
const { buildSite } = await import('./build.ts');
await buildSite(fileURLToPath(new URL('../.cache/site-pseudo', import.meta.url)));
