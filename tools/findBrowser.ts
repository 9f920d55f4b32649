// A real browser for the tests: named, installed, Playwright's own, or Debian's package.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';
import { installDebian } from './debian.ts';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const ELSEWHERE = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * The path of a Chromium or Chrome, installing Debian's package where that is allowed.
 *
 * @throws Error with the one sentence that says what to do
 */
export function findBrowser(): string {
  const found = named() ?? installed() ?? playwrights() ?? debians();
  if (found !== undefined) return found;
  throw new Error(
    'No browser found: install Chromium or Chrome, or name one in the environment as BROWSER_PATH.',
  );
}

/**
 * The path of a Firefox, installing Debian's package where that is allowed.
 *
 * @throws Error with the one sentence that says what to do
 */
export function findFirefox(): string {
  const find = () =>
    [process.env['FIREFOX_PATH'] ?? '', ...inPath(['firefox-esr', 'firefox'])].find(existsSync);
  const found = find();
  if (found !== undefined) return found;
  installDebian(['firefox-esr']);
  const brought = find();
  if (brought !== undefined) return brought;
  throw new Error('No Firefox found: install it, or name one in the environment as FIREFOX_PATH.');
}

function named(): string | undefined {
  return [process.env['BROWSER_PATH'], process.env['CHROME_PATH']].find(
    (path) => path !== undefined && existsSync(path),
  );
}

function installed(): string | undefined {
  return [...inPath(NAMES), ...ELSEWHERE].find(existsSync);
}

function playwrights(): string | undefined {
  const path = chromium.executablePath();
  return existsSync(path) ? path : undefined;
}

function debians(): string | undefined {
  installDebian(['chromium', 'fonts-noto-core', 'poppler-utils']);
  return installed();
}

function inPath(names: readonly string[]): readonly string[] {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return folders.flatMap((folder) => names.map((name) => join(folder, name)));
}
