// The worker as the page sees it: started, asked, told.
import { isReply, type Edition, type Reply, type Request } from '#worker/messages.ts';

const ADDRESS = '/worker.js';

let ours: string | undefined;

/**
 * Where the browser takes scripts only from those whom the page's policy trusts, one address is trusted.
 * A policy can be made once; a page may start the worker twice, before its app is there and after.
 */
function trusted(): string {
  ours ??= trustedAddress();
  return ours;
}

function trustedAddress(): string {
  const policy = window.trustedTypes?.createPolicy('sw', {
    createScriptURL: (url) => {
      if (url !== ADDRESS) throw new Error(`${url} is not the worker of this site.`);
      return url;
    },
  });
  return policy?.createScriptURL(ADDRESS) ?? ADDRESS;
}

/** Starts the worker; `undefined` where the browser has none or does not let us. */
export async function startWorker(): Promise<ServiceWorkerRegistration | undefined> {
  if (!('serviceWorker' in navigator)) return undefined;
  try {
    return await navigator.serviceWorker.register(trusted());
  } catch {
    return undefined;
  }
}

/** Asks the worker for something, and waits for what it says. */
export function ask(worker: ServiceWorker, request: Request): Promise<Reply> {
  return new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }: MessageEvent<unknown>) => {
      done(isReply(data) ? data : {});
      port1.close();
    };
    worker.postMessage(request, [port2]);
  });
}

/**
 * Calls back for every worker that waits to replace the one in use: one that waits now, and those
 * that come while the page is open.
 */
export function whenOneWaits(
  registration: ServiceWorkerRegistration,
  tell: (worker: ServiceWorker) => void,
): void {
  const coming = (worker: ServiceWorker | null) => {
    worker?.addEventListener('statechange', () => {
      if (worker.state === 'installed' && registration.active !== null) tell(worker);
    });
  };
  if (registration.waiting !== null) tell(registration.waiting);
  coming(registration.installing);
  registration.addEventListener('updatefound', () => {
    coming(registration.installing);
  });
}

/** The edition of a worker, where it says one. */
export async function editionOf(worker: ServiceWorker): Promise<Edition | undefined> {
  return (await ask(worker, { please: 'say-edition' })).edition;
}
