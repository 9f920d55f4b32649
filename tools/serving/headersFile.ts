// `_headers`, as hosts on a content delivery network read it from the root of a site.
import { EVERY_ANSWER, HASHED, KEPT_FOR_GOOD } from './rules.ts';

/**
 * The rules as `_headers`. These hosts ask anew for whatever says nothing of its age, and two rules
 * for one header would be joined, so only what never changes has a rule for that.
 */
export function headersFile(): string {
  const rule = (path: string, headers: Readonly<Record<string, string>>) =>
    [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');
  return [
    rule('/*', EVERY_ANSWER),
    ...HASHED.map((folder) => rule(`/${folder}/*`, { 'cache-control': KEPT_FOR_GOOD })),
    '',
  ].join('\n');
}
