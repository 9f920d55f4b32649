/// <reference lib="webworker" />
// The worker beside the pages: it keeps them so that they open without a network.
import { cleanupOutdatedCaches, matchPrecache, precacheAndRoute } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import { CacheFirst, NetworkFirst } from 'workbox-strategies';
import { isOurs, pageAt } from './kept.ts';
import { isRequest, type Edition, type Reply } from './messages.ts';

declare const self: ServiceWorkerGlobalScope & {
  readonly __WB_MANIFEST: Parameters<typeof precacheAndRoute>[0];
};

/** The edition that this worker belongs to. */
const EDITION: Edition = { build: __CONTENT_HASH__, evidence: __EVIDENCE_VERSION__ };
/** What belongs to one edition is kept together, and goes together. */
const KEPT = `kept-${EDITION.build}`;
const ANSWER_IN_SECONDS = 4;
/** From this status on it is the server that failed. */
const BROKEN = 500;

// What every page needs. It is there before this worker is.
precacheAndRoute(self.__WB_MANIFEST);
cleanupOutdatedCaches();

// A page comes from the network as long as there is one, so that nobody reads an old edition unawares; a
// server that is broken, or slow where the page is kept, counts as none. Only `keep` writes pages down.
registerRoute(
  ({ request }) => request.mode === 'navigate',
  new NetworkFirst({
    cacheName: KEPT,
    matchOptions: { ignoreVary: true },
    networkTimeoutSeconds: ANSWER_IN_SECONDS,
    plugins: [
      {
        cacheKeyWillBeUsed: ({ request }) => Promise.resolve(pageAt(request.url)),
        cacheWillUpdate: () => Promise.resolve(null),
        fetchDidSucceed: async ({ request, response }) =>
          response.status < BROKEN ? response : ((await keptAt(pageAt(request.url))) ?? response),
        handlerDidError: ({ request }) =>
          matchPrecache(pageAt(request.url) === '/' ? '/index.html' : '/offline.html'),
      },
    ],
  }),
);

// Words, evidence and drawings are named by their content: what is kept is right for ever.
registerRoute(
  ({ url, sameOrigin }) => sameOrigin && /^\/(?:words|data|assets)\//.test(url.pathname),
  new CacheFirst({
    cacheName: KEPT,
    matchOptions: { ignoreVary: true },
    plugins: [
      {
        cacheWillUpdate: async ({ request, response }) =>
          (await isOurs(new URL(request.url).pathname, response, EDITION.build)) ? response : null,
      },
    ],
  }),
);

async function keptAt(path: string): Promise<Response | undefined> {
  const kept = await caches.open(KEPT);
  return kept.match(path, { ignoreVary: true });
}

/**
 * Keeps what a language needs; what is there already is not fetched again.
 *
 * @returns whether all of it is kept
 */
async function keep(language: string): Promise<boolean> {
  const kept = await caches.open(KEPT);
  const list = await fetch(`/offline/${EDITION.build}/${language}.json`);
  const paths: unknown = list.ok ? await list.json() : undefined;
  if (!Array.isArray(paths)) return false;
  let whole = true;
  for (const path of paths)
    if (typeof path === 'string' && (await keptAt(path)) === undefined) {
      const file = await fetch(path);
      if (await isOurs(path, file, EDITION.build)) await kept.put(path, file);
      else whole = false;
    }
  return whole;
}

self.addEventListener('activate', (event) => {
  const old = async () => {
    const names = await caches.keys();
    const gone = names.filter((name) => name.startsWith('kept-') && name !== KEPT);
    await Promise.all(gone.map((name) => caches.delete(name)));
    await self.clients.claim();
  };
  event.waitUntil(old());
});

self.addEventListener('message', (event) => {
  if (!isRequest(event.data)) return;
  const reply = (said: Reply) => {
    event.ports[0]?.postMessage(said);
  };
  switch (event.data.please) {
    case 'say-edition':
      reply({ edition: EDITION });
      break;
    case 'take-over':
      event.waitUntil(self.skipWaiting());
      break;
    case 'keep':
      // Where storage is full or forbidden, what is kept so far is what there is.
      event.waitUntil(
        keep(event.data.language).then(
          (kept) => {
            reply({ kept });
          },
          () => {
            reply({ kept: false });
          },
        ),
      );
  }
});
