// The files of words and evidence, fetched before the app is there and by the app, each of them once.
import type { Fetch } from '#app/load.ts';

/** Fetches each file once, whoever asks for it first; one that could not be had is fetched again. */
export function createFetch(): Fetch {
  const files = new Map<string, Promise<unknown>>();
  return (path) => {
    const known = files.get(path);
    if (known !== undefined) return known;
    const coming = fetchJson(path);
    files.set(path, coming);
    coming.catch(() => files.delete(path));
    return coming;
  };
}

async function fetchJson(path: string): Promise<unknown> {
  const answer = await fetch(path);
  if (!answer.ok) throw new Error(`${path} answered ${String(answer.status)}.`);
  return answer.json();
}
