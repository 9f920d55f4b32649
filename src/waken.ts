// The only script of a first visit. The page is already there to be read; the app comes at the first
// touch, and what was pressed before it came is pressed again once it is there.

import '#ui/tokens.css';
import '#ui/base.css';

/** Where the tab keeps what was said; a reader who said something gets her page at once. */
const MEMORY = 'radiotherapy-decision';

const TOUCHES = [
  'pointermove',
  'pointerdown',
  'touchstart',
  'keydown',
  'focusin',
  'scroll',
] as const;

const pressed: HTMLElement[] = [];

function noteWhatIsPressed(event: Event): void {
  const target = event.target instanceof Element ? event.target.closest('button, input') : null;
  if (target instanceof HTMLElement) pressed.push(target);
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

function pressAllAgain(): void {
  document.removeEventListener('click', noteWhatIsPressed, true);
  pressed.splice(0).forEach(pressAgain);
}

/** A radio or a check box has already turned by itself, so it is turned back before it is pressed. */
function pressAgain(target: HTMLElement): void {
  if (target instanceof HTMLInputElement) target.checked = !target.checked;
  target.click();
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
    return window.sessionStorage.getItem(MEMORY) !== null;
  } catch {
    return true;
  }
}

document.addEventListener('click', noteWhatIsPressed, true);
if (hasSomethingToShow()) wake();
else
  for (const touch of TOUCHES)
    window.addEventListener(touch, wake, { capture: true, passive: true });
