import { useEffect } from 'react';
import { useNavigate } from 'react-router';
import { stepAt } from './journey.ts';
import type { Loader } from './load.ts';

/**
 * Follows links that stay in this language without a new page. Talks to the document, so that pages
 * hold plain links, need no router, and work without JavaScript. A step that cannot be loaded
 * (offline, or its file gone after a new edition) becomes an ordinary visit.
 */
export function useFollowedLinks(language: string, loader: Loader): void {
  const navigate = useNavigate();
  useEffect(() => {
    const follow = (event: MouseEvent) => {
      const url = followedUrl(event, language);
      const step = url === undefined ? undefined : stepAt(url.pathname);
      if (url === undefined || step === undefined) return;
      event.preventDefault();
      loader.load(step).then(
        () => navigate(url.pathname + url.hash),
        () => {
          window.location.assign(url);
        },
      );
    };
    document.addEventListener('click', follow);
    return () => {
      document.removeEventListener('click', follow);
    };
  }, [language, loader, navigate]);
}

function followedUrl(event: MouseEvent, language: string): URL | undefined {
  const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
  if (!(link instanceof HTMLAnchorElement) || event.defaultPrevented) return undefined;
  const meantOtherwise =
    event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
  if (meantOtherwise || link.target !== '' || link.hasAttribute('download')) return undefined;
  const url = new URL(link.href);
  const stays = url.origin === window.location.origin && url.pathname.startsWith(`/${language}/`);
  return stays ? url : undefined;
}
