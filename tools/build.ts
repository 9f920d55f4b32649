// The whole site into one folder that any static server can serve: `node tools/build.ts [folder]`.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { compress } from './compress.ts';
import { EvidenceError } from '#domain/evidence/parseEvidence.ts';
import { contentFiles, contentHash, fetchFrom, readContent, shownLocales } from './content.ts';
import type { Locale } from './locale.ts';
import { evidenceFiles } from './evidenceFiles.ts';
import { FIRST_STYLES, FIRST_STYLES_ADDRESS } from './firstStyles.ts';
import { page } from './page.ts';
import { chunkFiles, readManifest } from './manifest.ts';
import { headersFile } from './serving/headersFile.ts';
import { buildServer, projectRoot } from './server.ts';
import { readBundled, writeSupply } from './supply.ts';
import { saidShortly } from './untranslated.ts';
import { findUsage } from './usage.ts';
import { buildWorker } from './worker.ts';
import { manifestAddress, webManifest } from './webManifest.ts';
import { chooserPage, missingPage, offlinePage } from './strayPages.ts';

const pseudo = process.env['PSEUDO'] === '1';

/**
 * Builds the site.
 *
 * @param folder where to; it is emptied first
 * @throws EvidenceError, or an error naming the word or blank that is missing
 */
export async function buildSite(folder: string): Promise<void> {
  const content = readContent({ pseudo });
  const { locales, evidence } = content;
  const hash = contentHash(content);
  await build({
    root: projectRoot,
    logLevel: 'warn',
    build: { outDir: folder, emptyOutDir: true },
  });
  const server = await buildServer(`server-${basename(folder)}`);
  const template = readFileSync(join(folder, 'index.html'), 'utf8');
  const manifest = readManifest(folder);
  const languages = shownLocales(locales);
  for (const { tag, complete, left } of locales) if (!complete) console.log(saidShortly(tag, left));
  const shown = { ...content, locales: languages };
  const usage = await findUsage(server, shown, contentFiles(shown, hash), hash);
  const files = { ...contentFiles(shown, hash, usage), ...evidenceFiles(evidence, locales) };
  for (const [path, text] of Object.entries(files)) write(folder, path, text);
  const fromMemory = fetchFrom(files);
  for (const language of languages) {
    for (const step of server.PAGES) {
      const drawn = await server.prerender(step, language, hash, fromMemory);
      write(
        folder,
        `${server.addressOf(language.tag, step).slice(1)}index.html`,
        page({
          template,
          language,
          languages,
          ...drawn,
          preloads: {
            json: server.filesOf(step, language.tag, hash),
            ...chunkFiles(manifest, step.id),
          },
          alternates: readable(languages).map(({ tag }) => ({
            tag,
            href: server.addressOf(tag, step),
          })),
        }),
      );
    }
  }
  for (const language of languages)
    write(folder, manifestAddress(language.tag).slice(1), webManifest(language));
  write(folder, 'index.html', chooserPage(template, languages));
  write(folder, FIRST_STYLES_ADDRESS.slice(1), FIRST_STYLES);
  write(folder, '_headers', headersFile());
  write(folder, '404.html', missingPage(template, languages));
  write(folder, 'offline.html', offlinePage(template, languages));
  const bundled = readBundled(join(folder, '.vite/licences.json'));
  rmSync(join(folder, '.vite'), { recursive: true });
  const version = evidence.release.version;
  const inWorker = await buildWorker({ folder, hash, evidence: version, languages });
  writeSupply(folder, [...bundled, ...inWorker]);
  compress(folder);
}

function readable(languages: readonly Locale[]): readonly Locale[] {
  return languages.filter(({ status }) => status !== 'pseudo');
}

function write(folder: string, path: string, text: string): void {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = resolve(process.argv[2] ?? join(projectRoot, 'dist'));
  try {
    await buildSite(folder);
    console.log(`Built into ${relative(process.cwd(), folder) || '.'}.`);
  } catch (problem) {
    console.error(problem instanceof EvidenceError ? problem.message : problem);
    process.exitCode = 1;
  }
}
