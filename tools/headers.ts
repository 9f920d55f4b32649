// The headers of the site, for the server below and for whoever serves it elsewhere.
import { CONTENT_POLICY } from './page.ts';

/** Headers of every answer. */
export const EVERY_ANSWER: Readonly<Record<string, string>> = {
  'content-security-policy': `${CONTENT_POLICY}; frame-ancestors 'none'`,
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

/** Files whose name holds a hash of their content never change; everything else is asked for anew. */
export function cacheControl(path: string): string {
  return /^\/(?:assets|words|data)\//.test(path)
    ? 'public, max-age=31536000, immutable'
    : 'no-cache';
}
