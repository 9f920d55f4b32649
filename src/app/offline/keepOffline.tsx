import { createRoot } from 'react-dom/client';
import type { Words } from '#i18n/words.ts';
import type { Edition } from '#worker/messages.ts';
import { keepLanguage } from './keepLanguage.ts';
import { NewEdition } from './NewEdition.tsx';
import { ask, editionOf, whenOneWaits } from './worker.ts';

/**
 * Keeps the site on the device so that it opens without a network, and says quietly when a newer
 * edition is ready. Nothing changes under anybody's hands: the newer one comes when she asks.
 *
 * @param shown the edition that is on the screen
 */
export function keepOffline(words: Words, shown: Edition): Promise<void> {
  return keepLanguage(words.language, (registration) => {
    whenOneWaits(registration, (worker) => {
      void tellOf(worker, words, shown);
    });
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'visible') registration.update().catch(stayAsWeAre);
    });
  });
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
