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

export interface ChunkFiles {
  readonly modules: readonly string[];
  readonly styles: readonly string[];
}

/**
 * Addresses of the modules of a step's own chunk and what it imports, so that they load side by side,
 * and of the style sheets that the step must not be seen without.
 */
export function chunkFiles(manifest: Manifest, step: string): ChunkFiles {
  const name = step
    .split('-')
    .map((part) => part.slice(0, 1).toUpperCase() + part.slice(1))
    .join('');
  const entry = `src/app/steps/${name}Step.tsx`;
  const seen = new Set<string>();
  const styles = new Set<string>();
  const visit = (key: string) => {
    const chunk = manifest[key];
    if (chunk === undefined || seen.has(chunk.file)) return;
    seen.add(chunk.file);
    chunk.imports?.forEach(visit);
    chunk.css?.forEach((file) => styles.add(file));
  };
  visit('src/main.tsx');
  visit(entry);
  return {
    modules: [...seen].map((file) => `/${file}`),
    styles: [...styles].map((file) => `/${file}`),
  };
}
