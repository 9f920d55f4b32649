import { useSyncExternalStore } from 'react';

/** The reading direction of the page; nothing while the page is prerendered or not yet taken over. */
export function useDirection(): 'ltr' | 'rtl' | undefined {
  return useSyncExternalStore(watchDirection, readDirection, noDirection);
}

function watchDirection(onChange: () => void): () => void {
  const observer = new MutationObserver(onChange);
  observer.observe(document.documentElement, { attributeFilter: ['dir'] });
  return () => {
    observer.disconnect();
  };
}

function readDirection(): 'ltr' | 'rtl' {
  return document.documentElement.dir === 'rtl' ? 'rtl' : 'ltr';
}

function noDirection(): undefined {
  return undefined;
}
