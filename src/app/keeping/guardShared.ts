// What a shared computer needs besides keeping nothing: it forgets when nobody is there, and when the page is left.
import { toldBy, type DecisionStore } from '#state/decision.ts';
import { changesIn, presenceAfter } from '#state/idle.ts';
import { isNothing } from '#state/keeping.ts';

const TOUCHES = ['pointerdown', 'pointermove', 'touchstart', 'keydown', 'wheel', 'scroll'];
const SHOWN_AGAIN = ['pageshow', 'visibilitychange'];

/** What happens on the screen. */
interface OnScreen {
  /** Nobody has touched the page for a while: ask. */
  readonly onAsk: () => void;
  /** Everything is deleted: show the first page. */
  readonly onGone: () => void;
  /** The same page in another language is a new page, which knows nothing. @returns whether she wants it all the same */
  readonly onLeave: () => boolean;
}

export interface Guard {
  /** She says that she is here. */
  readonly isHere: () => void;
  /** Deletes everything now. */
  readonly wipe: () => void;
  readonly stop: () => void;
}

/** Watches over a shared computer until it is stopped. */
export function guardShared(store: DecisionStore, { onAsk, onGone, onLeave }: OnScreen): Guard {
  const watch = new AbortController();
  let touched = Date.now();
  let asking = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const isHere = () => {
    touched = Date.now();
    asking = false;
    look();
  };
  const forget = () => {
    if (!isNothing(toldBy(store.getState()))) store.getState().forget('wiped');
  };
  const wipe = () => {
    forget();
    isHere();
    onGone();
  };
  const look = () => {
    clearTimeout(timer);
    const silence = Date.now() - touched;
    const presence = presenceAfter(silence);
    const somethingToLose = !isNothing(toldBy(store.getState()));
    if (presence !== 'here' && !somethingToLose) touched = Date.now();
    else if (presence === 'gone') wipe();
    else if (presence === 'asked' && !asking) {
      asking = true;
      onAsk();
    }
    timer = setTimeout(look, changesIn(Date.now() - touched));
  };
  const on = (target: EventTarget, events: readonly string[], act: (event: Event) => void) => {
    for (const event of events)
      target.addEventListener(event, act, { capture: true, passive: true, signal: watch.signal });
  };
  on(window, TOUCHES, () => {
    // Once asked, only an answer counts: a touch may be the next person's.
    if (!asking) touched = Date.now();
  });
  on(window, ['pagehide'], forget);
  on(window, SHOWN_AGAIN, look);
  on(document, ['focusin', 'input'], forgetField);
  const onLink = (event: Event) => {
    const leaves = event.target instanceof Element && event.target.closest('a[hreflang]') !== null;
    if (leaves && !isNothing(toldBy(store.getState())) && !onLeave()) event.preventDefault();
  };
  document.addEventListener('click', onLink, { capture: true, signal: watch.signal });
  void forgetSite(watch.signal);
  look();
  const stop = () => {
    clearTimeout(timer);
    watch.abort();
  };
  return { isHere, wipe, stop };
}

/** The browser itself remembers what stood in a field, and fills it in again on Back, unless told not to. */
function forgetField({ target }: Event): void {
  if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)
    target.autocomplete = 'off';
}

/** How often it is looked, and how long after each other, until nothing has been kept any more. */
const LOOKS = 5;
const BETWEEN_MILLISECONDS = 3_000;

/**
 * The pages that were kept for reading without a network say nothing of anybody, but even they go. A worker
 * that is just being installed goes on keeping for a while, so it is looked again until there is nothing.
 */
async function forgetSite(watched: AbortSignal, left = LOOKS): Promise<void> {
  if (watched.aborted || left === 0) return;
  try {
    const [registration, names] = await Promise.all([
      navigator.serviceWorker.getRegistration('/'),
      caches.keys(),
    ]);
    const ours = names.filter((name) => /^(?:kept-|workbox-precache)/.test(name));
    await Promise.all([registration?.unregister(), ...ours.map((name) => caches.delete(name))]);
    const more = registration !== undefined || ours.length > 0 ? LOOKS : left - 1;
    setTimeout(() => void forgetSite(watched, more), BETWEEN_MILLISECONDS);
  } catch {
    // A browser without such a memory has none to delete.
  }
}
