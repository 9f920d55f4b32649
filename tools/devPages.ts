// `npm run dev`: every address of the journey gets the empty page, and content is read afresh.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { ViteDevServer } from 'vite';
import type { SiteFiles } from './content.ts';
import type { Locale } from './locale.ts';
import { languagesScript } from './page.ts';

interface Content {
  readonly locales: readonly Locale[];
  readonly files: SiteFiles;
}

const FIRST_WHILE_DEVELOPING = ['tokens', 'first']
  .map((name) => `<link rel="stylesheet" href="/src/ui/${name}.css" />`)
  .join('');

/** Answers for pages, words and parts of the evidence; everything else is Vite's. */
export function devPages(server: ViteDevServer, content: () => Content): void {
  const template = fileURLToPath(new URL('../index.html', import.meta.url));
  server.middlewares.use((request, response, next) => {
    const path = (request.url ?? '/').split('?')[0] ?? '/';
    const { locales, files } = content();
    const file = files[path.slice(1)];
    if (file !== undefined) {
      response.setHeader('content-type', 'application/json').end(file);
      return;
    }
    const locale = locales.find(({ tag }) => path === '/' || path.startsWith(`/${tag}/`));
    if (locale === undefined || !path.endsWith('/')) {
      next();
      return;
    }
    const page = readFileSync(template, 'utf8')
      .replace('lang="en" dir="ltr"', `lang="${locale.tag}" dir="${locale.dir}"`)
      .replace('<!--head-->', FIRST_WHILE_DEVELOPING)
      .replace('<!--end-->', languagesScript(locales));
    server
      .transformIndexHtml(path, page)
      .then((html) => response.setHeader('content-type', 'text/html').end(html), next);
  });
}
