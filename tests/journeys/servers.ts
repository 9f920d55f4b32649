// The servers that the site is shipped for, started with the settings that are shipped.
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { freePort } from '#tests/freePort.ts';
import { findCaddy, findNginx } from '#tools/programs.ts';
import { serveFolder } from '#tools/serve.ts';
import { servingFolder } from '#tools/serving/kit.ts';

export const SERVERS = ['our own', 'nginx', 'Caddy'] as const;
export type ServerName = (typeof SERVERS)[number];

export interface Running {
  readonly port: number;
  readonly stop: () => Promise<void>;
}

/** Starts a server on the built site. @throws naming the program that is missing */
export async function startServer(name: ServerName): Promise<Running> {
  switch (name) {
    case 'our own':
      return ours();
    case 'nginx':
      return shipped({ 'nginx.conf': 'nginx/nginx.conf', 'site.conf': 'nginx/site.conf' }, NGINX);
    case 'Caddy':
      return shipped({ Caddyfile: 'caddy/Caddyfile' }, () => [
        findCaddy(),
        'run',
        '--config',
        'Caddyfile',
      ]);
  }
}

const NGINX = (folder: string): readonly [string, ...string[]] => [
  findNginx(),
  '-p',
  folder,
  '-c',
  'nginx.conf',
  '-g',
  'daemon off; user root;',
];

/** nginx as a hospital may have it, with settings of its own that write down who asks for what. */
export async function startNginxThatLogs(): Promise<Running & { readonly logged: () => string }> {
  const running = await shipped(
    { 'nginx.conf': 'nginx/nginx.conf', 'site.conf': 'nginx/site.conf' },
    NGINX,
    (text, name) =>
      name === 'nginx.conf'
        ? text
            .replace('access_log off;', 'access_log access.log;')
            .replace('error_log stderr;', 'error_log error.log;')
        : text,
  );
  const log = (name: string) => {
    try {
      return readFileSync(join(running.folder, name), 'utf8');
    } catch {
      return '';
    }
  };
  return { ...running, logged: () => `${log('access.log')}${log('error.log')}` };
}

async function ours(): Promise<Running> {
  const server = await serveFolder(resolve('dist'), 0);
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('It listens nowhere.');
  return {
    port: address.port,
    stop: () =>
      new Promise((done) => {
        server.close(() => {
          done();
        });
        server.closeAllConnections();
      }),
  };
}

/** A folder as the settings ask for it: the settings themselves, and the site beside them. */
async function shipped(
  files: Readonly<Record<string, string>>,
  command: (folder: string) => readonly [string, ...string[]],
  changed: (text: string, name: string) => string = (text) => text,
): Promise<Running & { readonly folder: string }> {
  const port = await freePort();
  const folder = mkdtempSync(join(tmpdir(), 'serving-'));
  for (const [name, path] of Object.entries(files)) {
    const text = readFileSync(join(servingFolder, path), 'utf8');
    writeFileSync(join(folder, name), changed(text, name).replaceAll('8080', String(port)));
  }
  symlinkSync(resolve('dist'), join(folder, 'site'));
  const [program, ...args] = command(folder);
  const child = spawn(program, args, { cwd: folder, stdio: 'ignore' });
  const stop = async () => {
    await ended(child);
    rmSync(folder, { recursive: true });
  };
  await answering(port, child);
  return { port, stop, folder };
}

function ended(child: ChildProcess): Promise<void> {
  return new Promise((done) => {
    child.once('exit', () => {
      done();
    });
    child.kill('SIGTERM');
  });
}

/** Asks until the server answers. @throws when it ended before it did */
async function answering(port: number, child: ChildProcess): Promise<void> {
  while (child.exitCode === null) {
    try {
      await ask(port, '/404.html');
      return;
    } catch {
      await new Promise(setImmediate);
    }
  }
  throw new Error('The server ended at once: its settings are wrong.');
}

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  /** The name of each header as it came, one as often as it was sent; in small letters. */
  readonly sent: readonly string[];
  readonly body: Buffer;
}

/** One request as it is, with nothing followed and nothing unpacked. */
export function ask(
  port: number,
  path: string,
  headers: Readonly<Record<string, string>> = {},
  method = 'GET',
): Promise<Answer> {
  return new Promise((done, failed) => {
    const host = '127.0.0.1';
    const asked = request({ host, port, path, headers, method, agent: false }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => {
        const { statusCode: status = 0, headers: told, rawHeaders } = response;
        const sent = rawHeaders.filter((_, at) => at % 2 === 0).map((name) => name.toLowerCase());
        done({ status, headers: told, sent, body: Buffer.concat(parts) });
      });
    });
    asked.on('error', failed);
    asked.end();
  });
}
