// A static server for the built site: `node tools/serve.ts [folder] [port]`. Prints its address.
import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cacheControl, EVERY_ANSWER } from './headers.ts';

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json; charset=utf-8',
  svg: 'image/svg+xml',
  woff2: 'font/woff2',
  csv: 'text/csv; charset=utf-8',
  bib: 'application/x-bibtex; charset=utf-8',
  ris: 'application/x-research-info-systems; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  md: 'text/plain; charset=utf-8',
};

/** All files of a folder in memory, by address. */
function filesIn(folder: string): ReadonlyMap<string, Buffer> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry): [string, Buffer] => {
      const path = join(entry.parentPath, entry.name);
      return [path.slice(folder.length).replaceAll('\\', '/'), readFileSync(path)];
    });
  return new Map(files);
}

/**
 * Serves a folder on the loopback address, with the headers of the site and brotli where it is read.
 *
 * @param port 0 takes any free one
 */
export function serveFolder(folder: string, port: number): Promise<Server> {
  const files = filesIn(folder);
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').split('?')[0] ?? '/';
    if (!path.endsWith('/') && files.has(`${path}/index.html`)) {
      response.writeHead(308, { ...EVERY_ANSWER, location: `${path}/` }).end();
      return;
    }
    const wanted = path.endsWith('/') ? `${path}index.html` : path;
    const found = files.has(wanted);
    const file = found ? wanted : '/404.html';
    const brotli = /\bbr\b/.test(request.headers['accept-encoding'] ?? '')
      ? files.get(`${file}.br`)
      : undefined;
    response.writeHead(found ? 200 : 404, {
      ...EVERY_ANSWER,
      'content-type': TYPES[file.split('.').pop() ?? ''] ?? 'application/octet-stream',
      'cache-control': cacheControl(file),
      vary: 'accept-encoding',
      ...(brotli === undefined ? {} : { 'content-encoding': 'br' }),
    });
    response.end(request.method === 'HEAD' ? undefined : (brotli ?? files.get(file)));
  });
  return new Promise((done, failed) => {
    server.once('error', failed);
    server.listen(port, '127.0.0.1', () => {
      done(server);
    });
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = resolve(process.argv[2] ?? fileURLToPath(new URL('../dist', import.meta.url)));
  const wanted = Number(process.argv[3] ?? process.env['PORT'] ?? 4173);
  const server = await serveFolder(folder, wanted).catch(() => serveFolder(folder, 0));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : wanted;
  console.log(`Open http://localhost:${String(port)}/ in a browser. Stop with Ctrl+C.`);
}
