// A static server for the built site: `node tools/serve.ts [folder] [port]`. Prints its address.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ASKED_ANEW, cacheControl, EVERY_ANSWER, languagesToTry, TYPES } from './serving/rules.ts';

interface File {
  readonly body: Buffer;
  /** Names this content, so that who has it already is not sent it again. */
  readonly etag: string;
}

/** All files of a folder in memory, by address. */
function filesIn(folder: string): ReadonlyMap<string, File> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry): [string, File] => {
      const path = join(entry.parentPath, entry.name);
      const body = readFileSync(path);
      const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 20)}"`;
      return [path.slice(folder.length).replaceAll('\\', '/'), { body, etag }];
    });
  return new Map(files);
}

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: Buffer | undefined;
}

/** What is answered to a request, by the rules that every server of the site keeps. */
function answerTo(
  files: ReadonlyMap<string, File>,
  { url = '/', method = 'GET', headers }: Pick<IncomingMessage, 'url' | 'method' | 'headers'>,
): Answer {
  if (method !== 'GET' && method !== 'HEAD')
    return { status: 405, headers: { allow: 'GET, HEAD', 'cache-control': ASKED_ANEW } };
  const path = url.split('?')[0] ?? '/';
  if (!path.endsWith('/') && files.has(`${path}/index.html`)) return leadTo(308, `${path}/`, {});
  const language =
    path === '/'
      ? languagesToTry(headers['accept-language'] ?? '').find((tag) =>
          files.has(`/${tag}/index.html`),
        )
      : undefined;
  if (language !== undefined) return leadTo(302, `/${language}/`, { vary: 'Accept-Language' });
  const wanted = path.endsWith('/') ? `${path}index.html` : path;
  const found = files.has(wanted);
  const file = found ? wanted : '/404.html';
  const accepted = codingsIn(headers['accept-encoding'] ?? '');
  const packed = PACKED.find(
    ({ coding, end }) => accepted.includes(coding) && files.has(`${file}${end}`),
  );
  const sent = files.get(`${file}${packed?.end ?? ''}`);
  const known = found && sent !== undefined && (headers['if-none-match'] ?? '').includes(sent.etag);
  return {
    status: known ? 304 : found ? 200 : 404,
    headers: {
      'content-type': TYPES[file.split('.').pop() ?? ''] ?? 'application/octet-stream',
      'cache-control': cacheControl(file),
      vary: path === '/' ? 'Accept-Encoding, Accept-Language' : 'Accept-Encoding',
      ...(sent === undefined || !found ? {} : { etag: sent.etag }),
      ...(packed === undefined ? {} : { 'content-encoding': packed.coding }),
    },
    body: known ? undefined : sent?.body,
  };
}

/** The codings that are accepted, in small letters, without those that are refused by `q=0`. */
function codingsIn(accepted: string): readonly string[] {
  return accepted
    .toLowerCase()
    .split(',')
    .filter((part) => !/;\s*q=0(?:\.0*)?\s*$/.test(part))
    .map((part) => part.split(';')[0]?.trim() ?? '');
}

const PACKED = [
  { coding: 'br', end: '.br' },
  { coding: 'gzip', end: '.gz' },
] as const;

function leadTo(
  status: number,
  location: string,
  headers: Readonly<Record<string, string>>,
): Answer {
  return { status, headers: { ...headers, location, 'cache-control': ASKED_ANEW } };
}

/**
 * Serves a folder on the loopback address, with the headers of the site and small copies where
 * they are read.
 *
 * @param port 0 takes any free one
 */
export function serveFolder(folder: string, port: number): Promise<Server> {
  const files = filesIn(folder);
  const server = createServer((request, response) => {
    const { status, headers, body } = answerTo(files, request);
    response.writeHead(status, { ...EVERY_ANSWER, ...headers });
    response.end(request.method === 'HEAD' ? undefined : body);
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
