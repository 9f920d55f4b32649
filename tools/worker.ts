// The worker, built after the pages: only then is known which files the site has.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { injectManifest } from 'workbox-build';
import { projectRoot } from './server.ts';
import { type BundledPackage, readBundled } from './supply.ts';

/** Drawings that come when they are asked for; they are kept with a language, when there is time. */
const DRAWN_LATER = /(?:IntervalPlot|TimePlot|axes|useDirection)-[^/]*\.js$/;

export interface WorkerParts {
  /** The built site. */
  readonly folder: string;
  readonly hash: string;
  readonly evidence: string;
  readonly languages: readonly { readonly tag: string }[];
}

/**
 * Writes `/worker.js`, and for each language the list of what is kept for it.
 *
 * @returns the packages that stand in it
 */
export async function buildWorker({
  folder,
  hash,
  evidence,
  languages,
}: WorkerParts): Promise<readonly BundledPackage[]> {
  for (const { tag } of languages) writeList(folder, hash, tag);
  const built = join(projectRoot, '.cache', 'worker', hash);
  await build({
    root: projectRoot,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: {
      __CONTENT_HASH__: JSON.stringify(hash),
      __EVIDENCE_VERSION__: JSON.stringify(evidence),
      'process.env.NODE_ENV': '"production"',
    },
    build: {
      outDir: built,
      emptyOutDir: true,
      license: { fileName: 'licences.json' },
      lib: { entry: 'src/worker/worker.ts', formats: ['es'], fileName: 'worker' },
    },
  });
  const { warnings } = await injectManifest({
    swSrc: join(built, 'worker.js'),
    swDest: join(folder, 'worker.js'),
    globDirectory: folder,
    globPatterns: [
      'assets/*.{js,css}',
      'fonts/*.woff2',
      '{index,offline}.html',
      'stray.js',
      'icon.svg',
      'icon-192.png',
    ],
    globIgnores: ['assets/{IntervalPlot,TimePlot,axes,useDirection}-*.js'],
    dontCacheBustURLsMatching: /^(?:assets|fonts)\//,
    manifestTransforms: [
      (entries) => ({
        manifest: entries.map((entry) => ({
          ...entry,
          integrity: hashOf(join(folder, entry.url)),
        })),
      }),
    ],
  });
  if (warnings.length > 0) throw new Error(warnings.join('\n'));
  return readBundled(join(built, 'licences.json'));
}

/** The browser holds what comes against this hash, so that nothing else is ever kept in its place. */
function hashOf(file: string): string {
  return `sha256-${createHash('sha256').update(readFileSync(file)).digest('base64')}`;
}

/** Every page of the language, its words, the evidence, and the drawings. */
function writeList(folder: string, hash: string, tag: string): void {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => `/${path.replaceAll('\\', '/')}`)
    .filter(
      (path) =>
        (path.startsWith(`/${tag}/`) && /\/(?:index\.html|app\.webmanifest)$/.test(path)) ||
        path.startsWith(`/words/${hash}/${tag}/`) ||
        (path.startsWith(`/data/${hash}/`) && path.endsWith('.json')) ||
        DRAWN_LATER.test(path),
    )
    .filter((path) => !/\.(?:br|gz)$/.test(path))
    .map((path) => path.replace(/index\.html$/, ''));
  const file = join(folder, 'offline', hash, `${tag}.json`);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, JSON.stringify(paths.sort()));
}
