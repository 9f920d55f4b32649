// A language kept for reading without a network: all that is needed of the page is its language.
import { ask, startWorker } from './worker.ts';

/**
 * Starts the worker, has it keep the language, and says on the page which language is kept.
 *
 * @param onStarted is handed the worker's registration as soon as there is one
 */
export async function keepLanguage(
  language: string,
  onStarted: (registration: ServiceWorkerRegistration) => void = () => undefined,
): Promise<void> {
  const registration = await startWorker();
  if (registration === undefined) return;
  onStarted(registration);
  const { active } = await navigator.serviceWorker.ready;
  if (active === null) return;
  const { kept } = await ask(active, { please: 'keep', language });
  if (kept === true) document.documentElement.dataset['kept'] = language;
}
