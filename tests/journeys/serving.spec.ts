// What every server of the site must answer, asked of each with the settings that are shipped.
import { readdirSync, readFileSync } from 'node:fs';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { headersFile } from '#tools/serving/headersFile.ts';
import { KIT, servingFolder } from '#tools/serving/kit.ts';
import { EVERY_ANSWER, KEPT_FOR_GOOD, TYPES } from '#tools/serving/rules.ts';
import {
  ask,
  SERVERS,
  startNginxThatLogs,
  startServer,
  type Answer,
  type Running,
} from './servers.ts';
import { expect, test } from './support.ts';

const built = readdirSync('dist', { recursive: true, encoding: 'utf8' });
const page = readFileSync('dist/en/compare/index.html');

/** A file of the built site with this end. */
function fileEnding(end: string): string {
  const found = built.find((path) => path.endsWith(end));
  if (found === undefined) throw new Error(`The site has no file that ends with ${end}.`);
  return `/${found}`;
}

for (const name of SERVERS) {
  test.describe(`${name} server`, () => {
    test.describe.configure({ mode: 'serial' });
    let running: Running = { port: 0, stop: () => Promise.resolve() };
    test.beforeAll(async () => {
      test.setTimeout(180_000);
      running = await startServer(name);
    });
    test.afterAll(() => running.stop());

    for (const path of [
      '/',
      '/en/',
      '/en/compare/',
      '/evidence.json',
      '/nothing',
      '/assets/gone.js',
    ])
      test(`protects ${path} with every header, each said once`, async () => {
        const answer = await ask(running.port, path);

        expect(answer.headers).toMatchObject(EVERY_ANSWER);
        expect(saidTwice(answer)).toEqual([]);
      });

    test('sends a page packed by brotli, by gzip, or as it is', async () => {
      const path = '/en/compare/';
      const plain = await ask(running.port, path);
      const brotli = await ask(running.port, path, { 'accept-encoding': 'gzip, br' });
      const gzip = await ask(running.port, path, { 'accept-encoding': 'gzip' });

      expect(plain.headers['content-encoding']).toBeUndefined();
      expect(plain.body.toString()).toBe(page.toString());
      expect(brotli.headers['content-encoding']).toBe('br');
      expect(brotliDecompressSync(brotli.body).equals(page)).toBe(true);
      expect(gzip.headers['content-encoding']).toBe('gzip');
      expect(gunzipSync(gzip.body).equals(page)).toBe(true);
      for (const { headers } of [plain, brotli, gzip])
        expect(headers.vary).toMatch(/accept-encoding/i);
    });

    test('lets no cache between give everybody what one browser was sent', async () => {
      for (const path of ['/', '/en/', `/assets/${fileIn('assets', '.js')}`, '/nothing'])
        expect((await ask(running.port, path)).headers.vary, path).toMatch(/accept-encoding/i);
      expect((await ask(running.port, '/')).headers.vary).toMatch(/accept-language/i);
    });

    test('sends the whole of a file to who asks for a part that it does not have', async () => {
      for (const path of ['/en/compare/', `/assets/${fileIn('assets', '.js')}`]) {
        const whole = await ask(running.port, path);
        for (const range of ['bytes=99999999-', 'bytes=0-9']) {
          const answer = await ask(running.port, path, { range });

          expect(answer.status, path).toBe(200);
          expect(answer.body.equals(whole.body), path).toBe(true);
          expect(answer.headers, path).toMatchObject(EVERY_ANSWER);
          expect(answer.headers['accept-ranges'], path).not.toBe('bytes');
          expect(saidTwice(answer), path).toEqual([]);
        }
      }
    });

    test('lets nobody keep an answer that is not the file', async () => {
      const path = `/assets/${fileIn('assets', '.js')}`;
      for (const condition of [
        { 'if-match': '"another"' },
        { 'if-unmodified-since': 'Sat, 01 Jan 2000 00:00:00 GMT' },
      ]) {
        const answer = await ask(running.port, path, condition);

        expect([200, 412]).toContain(answer.status);
        expect(answer.headers['cache-control']).toBe(
          answer.status === 200 ? KEPT_FOR_GOOD : 'no-cache',
        );
        expect(saidTwice(answer)).toEqual([]);
      }
    });

    test('asks anew for pages, and keeps for good what names its content', async () => {
      for (const path of ['/en/', '/evidence.json', '/languages.json'])
        expect((await ask(running.port, path)).headers['cache-control'], path).toBe('no-cache');
      for (const path of [fileEnding('.woff2')])
        expect((await ask(running.port, path)).headers['cache-control'], path).toBe(KEPT_FOR_GOOD);
      for (const end of ['.js', '.css'])
        expect(
          (await ask(running.port, `/assets/${fileIn('assets', end)}`)).headers['cache-control'],
          end,
        ).toBe(KEPT_FOR_GOOD);
      for (const path of [fileEnding('/common.json'), fileEnding('/core.json')])
        expect((await ask(running.port, path)).headers['cache-control'], path).toBe(KEPT_FOR_GOOD);
    });

    test('says of each file what it is', async () => {
      for (const [end, type] of Object.entries(TYPES)) {
        const path = built.find((file) => file.endsWith(`.${end}`));
        if (path !== undefined)
          expect((await ask(running.port, `/${path}`)).headers['content-type'], path).toBe(type);
      }
    });

    test('answers 404 with our own page, and lets nobody keep it', async () => {
      for (const path of ['/nothing', '/en/nothing/', '/assets/gone.js', '/assets/', '/words/']) {
        const { status, headers, body } = await ask(running.port, path);

        expect(status, path).toBe(404);
        expect(headers['content-type'], path).toBe(TYPES['html']);
        expect(headers['cache-control'], path).toBe('no-cache');
        expect(body.equals(readFileSync('dist/404.html')), path).toBe(true);
      }
    });

    test('leads / to the language that is asked for first, and lists them where there is none', async () => {
      const to = async (accepted: string) => {
        const { status, headers } = await ask(running.port, '/', { 'accept-language': accepted });
        expect(headers.vary, accepted).toMatch(/accept-language/i);
        return status === 302 ? headers.location : status;
      };

      expect(await to('en')).toBe('/en/');
      expect(await to('en-GB,en;q=0.9')).toBe('/en/');
      expect(await to('tlh')).toBe(200);
      expect(await to('../../etc')).toBe(200);
      expect(await to('*')).toBe(200);
    });

    test('leads an address without its last slash to the one with it', async () => {
      const { status, headers } = await ask(running.port, '/en/compare');

      expect([301, 308]).toContain(status);
      expect(headers.location).toMatch(/^\/en\/compare\/$/);
    });

    test('does not send again what somebody has', async () => {
      for (const path of ['/en/compare/', '/evidence.json']) {
        const { headers } = await ask(running.port, path, { 'accept-encoding': 'br' });
        const again = await ask(running.port, path, {
          'accept-encoding': 'br',
          'if-none-match': headers.etag ?? 'none',
        });

        expect(again.status, path).toBe(304);
        expect(again.body, path).toHaveLength(0);
      }
    });

    test('heeds a coding that is refused', async () => {
      const refused = { 'accept-encoding': 'br;q=0, gzip' };

      expect((await ask(running.port, '/en/', refused)).headers['content-encoding']).toBe('gzip');
    });

    test('takes nothing that is sent to it', async () => {
      for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS'])
        for (const path of ['/', '/en/', '/nothing', `/assets/${fileIn('assets', '.js')}`]) {
          const asked = { 'accept-language': 'en' };
          const answer = await ask(running.port, path, asked, method);
          const { status, headers } = answer;

          expect(status, `${method} ${path}`).toBe(405);
          expect(headers.allow, `${method} ${path}`).toBe('GET, HEAD');
          expect(headers, `${method} ${path}`).toMatchObject(EVERY_ANSWER);
          expect(headers['cache-control'], `${method} ${path}`).toBe('no-cache');
          expect(saidTwice(answer), `${method} ${path}`).toEqual([]);
        }
    });

    test('gives nothing that is not part of the site', async () => {
      for (const path of ['/../package.json', '/%2e%2e/package.json', '/..%2fpackage.json'])
        expect([400, 404], path).toContain((await ask(running.port, path)).status);
    });
  });
}

/** What an answer says more than once, of what it may say once only. */
function saidTwice({ sent }: Answer): readonly string[] {
  return [...Object.keys(EVERY_ANSWER), 'cache-control', 'content-type', 'allow'].filter(
    (name) => sent.filter((one) => one === name).length > 1,
  );
}

function fileIn(folder: string, end: string): string {
  const found = readdirSync(`dist/${folder}`).find((file) => file.endsWith(end));
  if (found === undefined) throw new Error(`${folder}/ has no file that ends with ${end}.`);
  return found;
}

test('nginx writes down nobody, whatever the settings around ours say', async () => {
  test.setTimeout(180_000);
  const { port, stop, logged } = await startNginxThatLogs();
  for (const path of ['/en/what-matters/', '/nothing', '/assets/']) await ask(port, path);
  const written = logged();
  await stop();

  expect(written).toBe('');
});

test('the shipped settings are what the rules make', () => {
  for (const [path, text] of Object.entries(KIT))
    expect(readFileSync(`${servingFolder}/${path}`, 'utf8'), path).toBe(text);
});

test('the file for delivery networks holds every header and every rule of keeping', () => {
  const rules = readFileSync('dist/_headers', 'utf8');

  expect(rules).toBe(headersFile());
  for (const [name, value] of Object.entries(EVERY_ANSWER))
    expect(rules).toContain(`\n  ${name}: ${value}\n`);
  for (const folder of ['assets', 'words', 'data'])
    expect(rules).toContain(`\n/${folder}/*\n  cache-control: ${KEPT_FOR_GOOD}\n`);
});
