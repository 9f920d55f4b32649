import { createRoot } from 'react-dom/client';
import type { Words } from '#i18n/words.ts';
import type { Edition } from '#worker/messages.ts';
import { NewEdition } from './NewEdition.tsx';
import { ask, editionOf, startWorker, whenOneWaits } from './worker.ts';

/**
 * Keeps the site on the device so that it opens without a network, and says quietly when a newer
 * edition is ready. Nothing changes under anybody's hands: the newer one comes when she asks.
 *
 * @param shown the edition that is on the screen
 * @returns whether the whole language is kept
 */
export async function keepOffline(words: Words, shown: Edition): Promise<boolean> {
  const registration = await startWorker();
  if (registration === undefined) return false;
  whenOneWaits(registration, (worker) => {
    void tellOf(worker, words, shown);
  });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') registration.update().catch(stayAsWeAre);
  });
  const { active } = await navigator.serviceWorker.ready;
  if (active === null) return false;
  const { kept } = await ask(active, { please: 'keep', language: words.language });
  return kept === true;
}

/** Without a network there is nothing newer to be had. */
function stayAsWeAre(): void {
  // The next time the page is looked at asks again.
}

async function tellOf(worker: ServiceWorker, words: Words, shown: Edition): Promise<void> {
  const edition = await editionOf(worker);
  const place = document.getElementById('news');
  // Whoever opened the page after the newer edition came is reading it already.
  if (edition === undefined || edition.build === shown.build || place === null) return;
  const take = () => {
    navigator.serviceWorker.addEventListener('controllerchange', () => {
      window.location.reload();
    });
    void ask(worker, { please: 'take-over' });
  };
  createRoot(place).render(
    <NewEdition words={words} newer={edition} shown={shown} onTake={take} />,
  );
}
