// The only script of a first visit. The page is already there to be read; the app comes at the first
// touch, and what was pressed before it came is pressed again once it is there.

import '#ui/tokens.css';
import '#ui/base.css';
import { sayAge } from './ageOfEvidence.ts';

/** Where the tab or the device keeps what was said; a reader who said something gets her page at once. */
const MEMORY = 'radiotherapy-decision';

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

/** What was pressed, and how a radio or a check box stood after it. */
const pressed: { readonly target: HTMLElement; readonly stood: boolean }[] = [];

/** What the browser does by itself, such as opening what a word means, is done already. */
function noteWhatIsPressed(event: Event): void {
  const target =
    event.target instanceof Element
      ? event.target.closest('button:not([popovertarget]), input')
      : null;
  if (target instanceof HTMLElement)
    pressed.push({ target, stood: target instanceof HTMLInputElement && target.checked });
}

function wake(): void {
  for (const touch of TOUCHES) window.removeEventListener(touch, wake, true);
  fetchSideBySide();
  import('./main.tsx')
    .then(({ start }) => start(pressAllAgain))
    .catch(() => {
      // Offline, or the files of this edition are gone: the page stays readable as it is.
    });
}

/** A radio or a check box turns by being pressed, so it is first turned to where it came from. */
function pressAllAgain(): void {
  document.removeEventListener('click', noteWhatIsPressed, true);
  for (const { target, stood } of pressed.splice(0)) {
    if (target instanceof HTMLInputElement) target.checked = !stood;
    target.click();
  }
}

/** Asks for everything the step needs at once, instead of one after the other. */
function fetchSideBySide(): void {
  for (const list of document.querySelectorAll('script[data-needs]')) {
    for (const href of list.textContent.split(/["[\],]+/).filter(Boolean)) {
      const link = document.createElement('link');
      link.rel = href.endsWith('.js') ? 'modulepreload' : 'preload';
      link.crossOrigin = 'anonymous';
      if (link.rel === 'preload') link.as = 'fetch';
      link.href = href;
      document.head.append(link);
    }
  }
}

function hasSomethingToShow(): boolean {
  if (window.location.hash !== '') return true;
  try {
    return [window.sessionStorage, window.localStorage].some(
      (storage) => storage.getItem(MEMORY) !== null,
    );
  } catch {
    return true;
  }
}

sayAge(document, new Date().toISOString().slice(0, 10));
document.addEventListener('click', noteWhatIsPressed, true);
if (hasSomethingToShow()) wake();
else
  for (const touch of TOUCHES)
    window.addEventListener(touch, wake, { capture: true, passive: true });
