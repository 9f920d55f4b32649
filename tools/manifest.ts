// Which script modules a step will ask for, from the list that Vite writes.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';

const Manifest = v.record(
  v.string(),
  v.object({
    file: v.string(),
    imports: v.optional(v.array(v.string())),
    css: v.optional(v.array(v.string())),
    dynamicImports: v.optional(v.array(v.string())),
  }),
);
export type Manifest = v.InferOutput<typeof Manifest>;

export function readManifest(folder: string): Manifest {
  return v.parse(Manifest, JSON.parse(readFileSync(join(folder, '.vite/manifest.json'), 'utf8')));
}

/** Addresses of the modules of a step's own chunk and what it imports, so that they load side by side. */
export function modulesOf(manifest: Manifest, step: string): readonly string[] {
  const name = step
    .split('-')
    .map((part) => part.slice(0, 1).toUpperCase() + part.slice(1))
    .join('');
  const entry = `src/app/steps/${name}Step.tsx`;
  const seen = new Set<string>();
  const visit = (key: string) => {
    const chunk = manifest[key];
    if (chunk === undefined || seen.has(chunk.file)) return;
    seen.add(chunk.file);
    chunk.imports?.forEach(visit);
  };
  visit(entry);
  return [...seen].map((file) => `/${file}`);
}
