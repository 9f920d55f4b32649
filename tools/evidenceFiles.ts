// What outside readers and tests rely on: the evidence, its schema, and the list of languages.
import { toJsonSchema } from '@valibot/to-json-schema';
import { Evidence } from '#domain/evidence/evidence.ts';
import type { SiteFiles } from './content.ts';
import type { Locale } from './locale.ts';

/** `/evidence.json`, `/evidence.schema.json` and `/languages.json`, the shown languages first. */
export function evidenceFiles(evidence: Evidence, locales: readonly Locale[]): SiteFiles {
  const { release, ...rest } = evidence;
  const languages = locales
    .filter(({ status }) => status !== 'pseudo')
    .toSorted((a, b) => Number(b.complete) - Number(a.complete))
    .map(({ tag, name, dir, status, complete }) => ({ tag, name, dir, status, complete }));
  return {
    'evidence.json': JSON.stringify({
      version: release.version,
      reviewed: release.reviewed,
      reviewBy: release.reviewBy,
      release,
      ...rest,
    }),
    'evidence.schema.json': JSON.stringify(evidenceSchema()),
    'languages.json': JSON.stringify(languages),
  };
}

/** The JSON Schema of `/evidence.json`, made from the same schema that parses the files. */
export function evidenceSchema(): object {
  const schema = toJsonSchema(Evidence, { errorMode: 'ignore', typeMode: 'output' });
  const text = { type: 'string' } as const;
  return {
    ...schema,
    properties: { version: text, reviewed: text, reviewBy: text, ...schema.properties },
    required: ['version', 'reviewed', 'reviewBy', ...(schema.required ?? [])],
  };
}
