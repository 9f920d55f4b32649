import { useEffect } from 'react';
import { useNavigate } from 'react-router';
import { stepAt } from './journey.ts';
import type { DecisionStore } from '#state/decision.ts';
import type { Loader } from './load.ts';
import { visitAnew } from './visitAnew.ts';

/**
 * Follows links that stay in this language without a new page. Talks to the document, so that pages
 * hold plain links, need no router, and work without JavaScript. A step that cannot be loaded
 * (its file gone after a new edition) becomes an ordinary visit, where that loses nothing.
 */
export function useFollowedLinks(language: string, loader: Loader, store: DecisionStore): void {
  const navigate = useNavigate();
  useEffect(() => {
    const follow = (event: MouseEvent) => {
      const row = rowAskedFor(event);
      if (row !== undefined) {
        event.preventDefault();
        // From one row to another there is nothing to go back to: Back, and closing it, leave the rows.
        const replace = window.location.hash.startsWith('#figure-');
        if (row !== window.location.hash)
          void navigate(window.location.pathname + row, { replace });
        return;
      }
      if (keepsPlace(event)) return;
      const url = followedUrl(event, language);
      const step = url === undefined ? undefined : stepAt(url.pathname);
      if (url === undefined || step === undefined) return;
      event.preventDefault();
      loader.load(step).then(
        () => {
          if (store.getState().news === 'unreached') store.setState({ news: undefined });
          return navigate(url.pathname + url.hash);
        },
        () =>
          visitAnew(store, () => {
            window.location.assign(url);
          }),
      );
    };
    document.addEventListener('click', follow);
    return () => {
      document.removeEventListener('click', follow);
    };
  }, [language, loader, navigate, store]);
}

/**
 * The row of the ledger that a press asks for: a link to one, or a figure itself. On any other page
 * it opens where it is; the ledger's own page has the row. `data-whole` asks for that page.
 */
function rowAskedFor(event: MouseEvent): string | undefined {
  const { target } = event;
  if (!(target instanceof Element) || !isPlain(event) || onLedger()) return undefined;
  const link = target.closest('a[href*="/sources/#figure-"]');
  if (link instanceof HTMLAnchorElement)
    return link.dataset['whole'] === undefined ? new URL(link.href).hash : undefined;
  const figure = target.closest('data[data-figure]');
  const pressable = target.closest('a, button, label, summary, input');
  const id = figure?.getAttribute('data-figure')?.split('/')[0];
  if (id === undefined || id === '' || pressable !== null) return undefined;
  if (figure instanceof HTMLElement) holdPlace(figure);
  return `#figure-${id}`;
}

/** The same page in another language begins at the same question; what came by a link stays behind. */
function keepsPlace(event: MouseEvent): boolean {
  const link = event.target instanceof Element ? event.target.closest('a[hreflang]') : null;
  const { hash } = window.location;
  if (!(link instanceof HTMLAnchorElement) || !isPlain(event) || !/^#[a-z0-9-]+$/.test(hash))
    return false;
  event.preventDefault();
  window.location.assign(link.href + hash);
  return true;
}

/** A figure is no control, but once pressed it is where the reader is; a closed row gives that place back. */
function holdPlace(figure: HTMLElement): void {
  figure.tabIndex = -1;
  figure.focus({ preventScroll: true });
}

function onLedger(): boolean {
  return stepAt(window.location.pathname)?.id === 'sources';
}

/** A press that means nothing but itself: no new tab, no selected words. */
function isPlain(event: MouseEvent): boolean {
  const held = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
  return event.button === 0 && !held && !event.defaultPrevented;
}

function followedUrl(event: MouseEvent, language: string): URL | undefined {
  const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
  if (!(link instanceof HTMLAnchorElement) || !isPlain(event)) return undefined;
  if (link.target !== '' || link.hasAttribute('download')) return undefined;
  const url = new URL(link.href);
  const stays = url.origin === window.location.origin && url.pathname.startsWith(`/${language}/`);
  return stays ? url : undefined;
}
