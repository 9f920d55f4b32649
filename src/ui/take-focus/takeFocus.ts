/**
 * A `ref` for the place where the reader goes on when the button that she pressed makes way for what she asked
 * for: without it a keyboard and a screen reader would stand before the whole page again. Hand it over once she
 * has asked, and `null` before; the place needs `tabIndex={-1}`.
 */
export function takeFocus(place: HTMLElement | null): void {
  place?.focus({ preventScroll: true });
}
