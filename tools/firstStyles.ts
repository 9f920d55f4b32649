// What every page carries of its styles itself, and the hash by which the policy lets it.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const read = (path: string) =>
  readFileSync(fileURLToPath(new URL(`../src/ui/${path}`, import.meta.url)), 'utf8');

/** `tokens.css` and `first.css` without remarks and line breaks. */
export const FIRST_STYLES = ['tokens.css', 'first.css']
  .map(read)
  .join('')
  .replaceAll(/\/\*[\s\S]*?\*\//g, '')
  .replaceAll(/\s*\n\s*/g, ' ')
  .replaceAll(/\s*([{};,])\s*/g, '$1')
  .replaceAll(/:\s+/g, ':')
  .replaceAll(';}', '}')
  .trim();

const digest = createHash('sha256').update(FIRST_STYLES).digest('base64');

/** Where the same styles stand as a file, for pages that do not carry them themselves. */
export const FIRST_STYLES_ADDRESS = `/assets/first-${digest.replaceAll(/[^A-Za-z0-9]/g, '').slice(0, 8)}.css`;

/** As a policy names it; it changes with the two files and with nothing else. */
export const FIRST_STYLES_HASH = `sha256-${digest}`;
