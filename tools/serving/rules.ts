// How the site is served, said once: our own server, nginx, Caddy and `_headers` are made from this.
import { CONTENT_POLICY } from '../page.ts';

/** Headers of every answer. A browser heeds `strict-transport-security` over TLS only. */
export const EVERY_ANSWER: Readonly<Record<string, string>> = {
  'content-security-policy': `${CONTENT_POLICY}; frame-ancestors 'none'`,
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
  'referrer-policy': 'no-referrer',
  'strict-transport-security': 'max-age=31536000',
  'x-content-type-options': 'nosniff',
};

/** Folders of files whose name or folder holds a hash of their content; these never change. */
export const HASHED = ['assets', 'fonts', 'words', 'data', 'offline'] as const;
export const KEPT_FOR_GOOD = 'public, max-age=31536000, immutable';
export const ASKED_ANEW = 'no-cache';

/** How long a file may be kept without asking again. */
export function cacheControl(path: string): string {
  return HASHED.some((folder) => path.startsWith(`/${folder}/`)) ? KEPT_FOR_GOOD : ASKED_ANEW;
}

/** Content types by the end of a name. */
export const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json; charset=utf-8',
  webmanifest: 'application/manifest+json; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
  woff2: 'font/woff2',
  csv: 'text/csv; charset=utf-8',
  bib: 'application/x-bibtex; charset=utf-8',
  ris: 'application/x-research-info-systems; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  md: 'text/plain; charset=utf-8',
};

/**
 * Where `/` leads: the languages to try, in turn, of what the browser asks for first. Where the site
 * has none of them, the page that lists the languages answers.
 */
export function languagesToTry(accepted: string): readonly string[] {
  const first = /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*/.exec(accepted)?.[0];
  return first === undefined ? [] : [...new Set([first, first.replace(/-.*/, '')])];
}
