/**
 * Takes the reader to the part of the page that the address names: opens every disclosure around it,
 * puts it in view and focuses it, so that a keyboard goes on from there.
 *
 * @param hash fragment with its `#`; an empty one does nothing
 */
export function reveal(hash: string): void {
  const id = hash.slice(1);
  const target = id === '' ? null : document.getElementById(id);
  if (target === null) return;
  for (let place: Element | null = target; place !== null; place = place.parentElement) {
    if (place instanceof HTMLDetailsElement) place.open = true;
  }
  if (!target.hasAttribute('tabindex') && target.tabIndex < 0) target.tabIndex = -1;
  target.focus({ preventScroll: true });
  target.scrollIntoView();
}

/** A new step begins at its title: for the eye, for the keyboard, and for a screen reader. */
export function toTheTop(): void {
  window.scrollTo(0, 0);
  document.getElementById('title')?.focus({ preventScroll: true });
}
