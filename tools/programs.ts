// Programs that the tests use and npm cannot bring: where each is found, and the Debian packages that bring it.
import { existsSync, globSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { installDebian } from './debian.ts';

interface Program {
  readonly name: string;
  /** Where it stands, or nothing. */
  readonly find: () => string | undefined;
  readonly packages: readonly string[];
  /** What a person can do where it cannot be installed by itself. */
  readonly remedy: string;
}

const CHROMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const CHROMES_ELSEWHERE = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];
export const WEBKIT_DRIVER = '/usr/bin/WebKitWebDriver';

/** Chromium as people have it. */
const CHROMIUM: Program = {
  name: 'Chromium',
  find: () =>
    first([
      ...named('BROWSER_PATH', 'CHROME_PATH'),
      ...inPath(CHROMES),
      ...CHROMES_ELSEWHERE,
      chromium.executablePath(),
    ]),
  packages: ['chromium', 'fonts-noto-core', 'poppler-utils'],
  remedy: 'install Chromium or Chrome, or name one in the environment as BROWSER_PATH',
};
/** The same engine without the windows that nobody sees; they cost as much as the pages in them. */
const HEADLESS: Program = {
  name: 'Chromium without windows',
  find: () => first([...named('BROWSER_PATH'), ...inPath(['chromium-headless-shell'])]),
  packages: ['chromium-headless-shell', 'fonts-noto-core', 'poppler-utils'],
  remedy: CHROMIUM.remedy,
};
const FIREFOX: Program = {
  name: 'Firefox',
  find: () => first([...named('FIREFOX_PATH'), ...inPath(['firefox-esr', 'firefox'])]),
  packages: ['firefox-esr'],
  remedy: 'install it, or name one in the environment as FIREFOX_PATH',
};
const WEBKIT: Program = {
  name: 'WebKitGTK with its driver',
  find: () =>
    existsSync(WEBKIT_DRIVER) && existsSync('/usr/bin/xvfb-run')
      ? globSync('/usr/lib/*/webkit2gtk-4.1/MiniBrowser')[0]
      : undefined,
  packages: ['webkit2gtk-driver', 'xvfb', 'xauth', 'fonts-noto-core'],
  remedy: 'install webkit2gtk-driver, xvfb and xauth',
};
const NGINX: Program = {
  name: 'nginx',
  find: () => first(inPath(['nginx'])),
  packages: ['nginx', 'libnginx-mod-http-brotli-static'],
  remedy: 'install it with its module for brotli: its settings are tested here',
};
const CADDY: Program = {
  name: 'Caddy',
  find: () => first(inPath(['caddy'])),
  packages: ['caddy'],
  remedy: 'install it: its settings are tested here',
};

/** The path of a Chromium or Chrome. @throws Error with the one sentence that says what to do */
export const findChromium = () => bring(CHROMIUM);

/** The browser that most tests walk in: without windows where it can be had. @throws as `findChromium` does */
export const findBrowser = () => have(HEADLESS) ?? findChromium();

/** The path of a Firefox. @throws Error with the one sentence that says what to do */
export const findFirefox = () => bring(FIREFOX);

/** The path of WebKitGTK's browser. @throws Error with the one sentence that says what to do */
export const findWebKit = () => bring(WEBKIT);

/** The path of nginx. @throws Error with the one sentence that says what to do */
export const findNginx = () => bring(NGINX);

/** The path of Caddy. @throws Error with the one sentence that says what to do */
export const findCaddy = () => bring(CADDY);

/** Where a program stands, once it has been installed where that is allowed. */
function have({ find, packages }: Program): string | undefined {
  const found = find();
  if (found !== undefined) return found;
  installDebian(packages);
  return find();
}

function bring(program: Program): string {
  const found = have(program);
  if (found !== undefined) return found;
  throw new Error(`No ${program.name} found: ${program.remedy}.`);
}

function first(paths: readonly string[]): string | undefined {
  return paths.find(existsSync);
}

function named(...variables: readonly string[]): readonly string[] {
  return variables.flatMap((name) => process.env[name] ?? []);
}

function inPath(names: readonly string[]): readonly string[] {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return folders.flatMap((folder) => names.map((name) => join(folder, name)));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const needed = [CHROMIUM, FIREFOX, WEBKIT, NGINX, CADDY];
  // One installation of all that is missing, while the tests that need none of it run already.
  const missing = [HEADLESS, ...needed].filter(({ find }) => find() === undefined);
  if (missing.length > 0) installDebian(missing.flatMap(({ packages }) => packages));
  console.log(`Most tests walk in ${findBrowser()}.`);
  for (const program of needed) console.log(`${program.name}: ${bring(program)}`);
}
