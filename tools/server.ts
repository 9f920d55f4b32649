// The app as a module of Node, built so that pages can be drawn into files.
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';

export const projectRoot = fileURLToPath(new URL('..', import.meta.url));

/** What `src/prerender.tsx` offers. */
export type Server = typeof import('../src/prerender.tsx');

/**
 * Builds the app for Node and loads it.
 *
 * @param name of the folder below `.cache`, so that two builds do not meet
 */
export async function buildServer(name: string): Promise<Server> {
  const folder = join(projectRoot, '.cache', name);
  await build({
    root: projectRoot,
    logLevel: 'warn',
    publicDir: false,
    build: { outDir: folder, emptyOutDir: true, ssr: 'src/prerender.tsx', manifest: false },
  });
  const server: unknown = await import(pathToFileURL(join(folder, 'prerender.js')).href);
  if (!isServer(server)) throw new Error('The prerenderer was not built.');
  return server;
}

/** Whether a module is the one that was just built. */
function isServer(module: unknown): module is Server {
  return typeof module === 'object' && module !== null && 'prerender' in module;
}
