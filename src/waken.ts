// The only script of a first visit. The page is already there to be read; the app comes at the first
// touch, and what was pressed or written before it came is done again once it is there.

import '#ui/base.css';
import { sayAge } from './ageOfEvidence.ts';
import { noteEarlyTouches } from './earlyTouches.ts';
import { createFetch } from './fetchJson.ts';
import { whenIdle } from './whenIdle.ts';

/**
 * Where the tab or the device keeps what was said, and where; a reader who said something gets her page at
 * once, and on a computer that others use too the app stands guard at once.
 */
const MEMORY = ['radiotherapy-decision', 'radiotherapy-decision-keeping'];

const TOUCHES = [
  'pointermove',
  'pointerdown',
  'touchstart',
  'click',
  'change',
  'keydown',
  'focusin',
  'scroll',
] as const;

/** Touches that ask again for an app that could not come. */
const TRIES = ['pointerdown', 'keydown'] as const;

/** Nobody has touched the page for so long that whoever opened it is reading, or has what she came for. */
const QUIET_MILLISECONDS = 4_000;

/** A mouse that rests where a page appears moves over it without having moved; nobody has touched anything. */
function touched(event: Event): void {
  if (event instanceof MouseEvent && event.type === 'pointermove')
    if (event.movementX === 0 && event.movementY === 0) return;
  wake();
}

const early = noteEarlyTouches(document);
const fetchJson = createFetch();
let awake = false;

function wake(): void {
  awake = true;
  for (const touch of TOUCHES) window.removeEventListener(touch, touched, true);
  void fetchSideBySide();
  bringApp();
}

function bringApp(): void {
  import('./main.tsx')
    .then(({ start }) => start(early.doAgain, fetchJson))
    .catch(() => {
      // The network is gone, or the files of this edition are: the page stays readable, and links are links.
      early.letGo();
      bringAgain();
    });
}

/** What was told meanwhile still waits: the app is asked for again with the next touch, and once there is a network. */
function bringAgain(): void {
  const again = () => {
    window.removeEventListener('online', again);
    for (const touch of TRIES) window.removeEventListener(touch, again, true);
    bringApp();
  };
  window.addEventListener('online', again);
  for (const touch of TRIES) window.addEventListener(touch, again, true);
}

/**
 * Keeps the language for reading without a network although nobody touches the page, as she may come back
 * to it where there is none; but not where the browser is told to save data. The app, once awake, does the
 * same by itself.
 */
function keepUntouched(): void {
  if (awake || navigator.connection?.saveData === true) return;
  import('#app/offline/keepLanguage.ts')
    .then(({ keepLanguage }) => keepLanguage(document.documentElement.lang))
    .catch(() => {
      // The network is gone already, or the browser keeps nothing.
    });
}

/** Files that are asked for without a pause; a slow phone needs some milliseconds for each. */
const AT_ONCE = 4;

/**
 * Asks for everything the step needs side by side, instead of one after the other; with pauses, so that
 * the touch which woke the page is answered first.
 */
async function fetchSideBySide(): Promise<void> {
  const lists = [...document.querySelectorAll('script[data-needs]')];
  const needs = lists.flatMap((list) => list.textContent.split(/["[\],]+/).filter(Boolean));
  for (const [place, path] of needs.entries()) {
    if (place % AT_ONCE === 0) await new Promise((done) => setTimeout(done));
    if (path.endsWith('.js')) preload(path);
    // The app asks for it once more, and is the one to deal with what cannot be had.
    else fetchJson(path).catch(() => undefined);
  }
}

function preload(module: string): void {
  const link = document.createElement('link');
  link.rel = 'modulepreload';
  link.crossOrigin = 'anonymous';
  link.href = module;
  document.head.append(link);
}

/** Where a server's policy is older than this page, it refuses the styles that stand in the page itself. */
function dressAnyhow(): void {
  const style = document.querySelector<HTMLStyleElement>('style[data-else]');
  if (style?.sheet !== null) return;
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = style.dataset['else'] ?? '';
  style.replaceWith(link);
}

function hasSomethingToShow(): boolean {
  if (window.location.hash !== '') return true;
  try {
    return [window.sessionStorage, window.localStorage].some((storage) =>
      MEMORY.some((name) => storage.getItem(name) !== null),
    );
  } catch {
    return true;
  }
}

dressAnyhow();
sayAge(document, new Date().toISOString().slice(0, 10));
if (hasSomethingToShow()) wake();
else {
  for (const touch of TOUCHES)
    window.addEventListener(touch, touched, { capture: true, passive: true });
  window.addEventListener('load', () => {
    setTimeout(() => {
      whenIdle(keepUntouched);
    }, QUIET_MILLISECONDS);
  });
}
