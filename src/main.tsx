// Makes everything once, hands it to the app, and brings the prerendered page to life.
import { startTransition, StrictMode } from 'react';

import { AddressRouter } from '#app/AddressRouter.tsx';
import { App } from '#app/App.tsx';
import { stepAt } from '#app/journey.ts';
import type { Step, StepId } from '#app/step.ts';
import { createLoader, type Fetch, type Loaded } from '#app/load.ts';
import { createDecisionStore, type DecisionStore } from '#state/decision.ts';
import { remember } from '#state/remember.ts';
import { whenIdle } from './whenIdle.ts';

/**
 * A prerendered page asks for its style sheets after its title, so that the title is painted first. React
 * knows nothing of them there: copies go to the head, and once they are there, they take over in one
 * moment, so that the browser looks at every element anew once and not twice.
 */
async function takeStylesToHead(root: HTMLElement): Promise<void> {
  const links = [...root.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')];
  const copies = await Promise.all(
    links.map((link) => {
      const copy = document.importNode(link);
      copy.media = 'not all';
      return new Promise<HTMLLinkElement>((done) => {
        for (const event of ['load', 'error'])
          copy.addEventListener(event, () => {
            done(copy);
          });
        document.head.append(copy);
      });
    }),
  );
  for (const copy of copies) copy.media = '';
  for (const link of links) link.remove();
}

interface Living {
  readonly first: Loaded;
  readonly store: DecisionStore;
  readonly id: StepId;
}

/** The page once React has taken it over, which it can do only once. */
let living: Promise<Living> | undefined;

/**
 * Brings the prerendered page to life, and is done when what was said before is back on the screen.
 *
 * @param onAlive called when answers can be given, before the page says that it is ready
 * @param fetchJson has been asked for most of what the step needs already
 * @throws when the step, its words or its evidence cannot be loaded; the page then stays readable, and this
 * can be called again
 */
export async function start(onAlive: () => void, fetchJson: Fetch): Promise<void> {
  const root = document.getElementById('root');
  const step = stepAt(window.location.pathname);
  if (root === null || step === undefined) return;
  living ??= takeOver(root, step, fetchJson);
  const { first, store, id } = await living.catch((reason: unknown) => {
    living = undefined;
    throw reason;
  });
  await remember(store, {
    tab: () => window.sessionStorage,
    device: () => window.localStorage,
    now: Date.now,
    onElsewhere: (heard) => {
      // A page that the browser had put aside hears of it when it is shown again.
      for (const event of ['storage', 'pageshow']) window.addEventListener(event, heard);
    },
  });
  onAlive();
  document.documentElement.dataset['ready'] = id;
  // A shared computer keeps nothing, not even these pages.
  if (store.getState().keeping === 'shared') return;
  whenIdle(() => {
    void keepThis(first);
  });
}

/** Loads the step and hands the page to React. @throws as long as something cannot be loaded */
async function takeOver(root: HTMLElement, step: Step, fetchJson: Fetch): Promise<Living> {
  const loader = createLoader(document.documentElement.lang, __CONTENT_HASH__, fetchJson);
  const store = createDecisionStore();
  const coming = loader.load(step);
  // What is running already has its turn before the largest part of the app, and so has who touched the page.
  await new Promise((done) => setTimeout(done));
  const { hydrateRoot } = await import('react-dom/client');
  const first = await coming;
  let firstShown: (id: StepId) => void = () => undefined;
  const alive = new Promise<StepId>((resolve) => {
    firstShown = resolve;
  });
  const shown = (id: StepId) => {
    const { dataset } = document.documentElement;
    if (dataset['ready'] === undefined) firstShown(id);
    else dataset['ready'] = id;
  };
  await takeStylesToHead(root);
  const app = (
    <AddressRouter>
      <App
        loader={loader}
        first={first}
        store={store}
        today={new Date().toISOString().slice(0, 10)}
        onShown={shown}
      />
    </AddressRouter>
  );
  // In slices, so that a long page does not hold up who is scrolling or pressing already.
  startTransition(() => {
    hydrateRoot(root, import.meta.env.DEV ? <StrictMode>{app}</StrictMode> : app);
  });
  return { first, store, id: await alive };
}

async function keepThis({ words, data }: Loaded): Promise<void> {
  const { keepOffline } = await import('#app/offline/keepOffline.tsx');
  const { version } = data.piece('core').release;
  await keepOffline(words, { build: __CONTENT_HASH__, evidence: version });
}
