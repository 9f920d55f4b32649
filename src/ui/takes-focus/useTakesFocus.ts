import { useEffect, useRef, type RefObject } from 'react';

/**
 * Where the reader goes on when the button that she pressed makes way for what she asked for: without it a
 * keyboard and a screen reader would stand before the whole page again. The place needs `tabIndex={-1}`.
 *
 * @param asked whether she has asked
 */
export function useTakesFocus<Place extends HTMLElement>(asked: boolean): RefObject<Place | null> {
  const place = useRef<Place>(null);
  // Talks to the browser: only it knows where the keyboard stands.
  useEffect(() => {
    if (asked) place.current?.focus({ preventScroll: true });
  }, [asked]);
  return place;
}
