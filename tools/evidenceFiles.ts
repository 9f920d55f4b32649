// What outside readers and tests rely on: the evidence, its schema, and the list of languages.
import { toJsonSchema } from '@valibot/to-json-schema';
import { Evidence } from '#domain/evidence/evidence.ts';
import { evidenceCsv } from './downloads/evidenceCsv.ts';
import { bibtex, ris } from './downloads/references.ts';
import type { SiteFiles } from './content.ts';
import type { Locale } from './locale.ts';

/** The evidence as JSON with its schema and as a table, the sources for reference managers, and the languages, the shown ones first. */
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
    'evidence.csv': evidenceCsv(evidence),
    'sources.bib': bibtex(evidence.sources),
    'sources.ris': ris(evidence.sources),
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
