/// <reference lib="webworker" />
// The worker beside the pages: it keeps them so that they open without a network.
import { cleanupOutdatedCaches, matchPrecache, precacheAndRoute } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import { CacheFirst, NetworkOnly } from 'workbox-strategies';
import { isRequest, type Edition, type Reply } from './messages.ts';

declare const self: ServiceWorkerGlobalScope & {
  readonly __WB_MANIFEST: Parameters<typeof precacheAndRoute>[0];
};

/** The edition that this worker belongs to. */
const EDITION: Edition = { build: __CONTENT_HASH__, evidence: __EVIDENCE_VERSION__ };
/** What belongs to one edition is kept together, and goes together. */
const KEPT = `kept-${EDITION.build}`;
const ANSWER_IN_SECONDS = 4;

// What every page needs. It is there before this worker is.
precacheAndRoute(self.__WB_MANIFEST);
cleanupOutdatedCaches();

// A page comes from the network as long as there is one, so that nobody reads an old edition unawares.
registerRoute(
  ({ request }) => request.mode === 'navigate',
  new NetworkOnly({
    networkTimeoutSeconds: ANSWER_IN_SECONDS,
    plugins: [{ handlerDidError: ({ request }) => keptPage(new URL(request.url).pathname) }],
  }),
);

// Words, evidence and drawings are named by their content: what is kept is right for ever.
registerRoute(
  ({ url, sameOrigin }) => sameOrigin && /^\/(?:words|data|assets)\//.test(url.pathname),
  new CacheFirst({ cacheName: KEPT, matchOptions: { ignoreVary: true } }),
);

async function keptPage(path: string): Promise<Response | undefined> {
  const kept = await caches.open(KEPT);
  return (
    (await kept.match(path, { ignoreVary: true })) ??
    (path === '/' ? await matchPrecache('/index.html') : undefined) ??
    matchPrecache('/offline.html')
  );
}

/** Keeps what a language needs; what is there already is not fetched again. */
async function keep(language: string): Promise<void> {
  const kept = await caches.open(KEPT);
  const list = await fetch(`/offline/${EDITION.build}/${language}.json`);
  const paths: unknown = list.ok ? await list.json() : [];
  if (!Array.isArray(paths)) return;
  for (const path of paths)
    if (typeof path === 'string' && (await kept.match(path, { ignoreVary: true })) === undefined) {
      const file = await fetch(path);
      if (file.ok && (await isOfThisEdition(path, file))) await kept.put(path, file);
    }
}

/** A page of a newer edition names files that are not kept, so it would open broken. */
async function isOfThisEdition(path: string, file: Response): Promise<boolean> {
  return !path.endsWith('/') || (await file.clone().text()).includes(EDITION.build);
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
          () => {
            reply({ kept: true });
          },
          () => {
            reply({ kept: false });
          },
        ),
      );
  }
});
