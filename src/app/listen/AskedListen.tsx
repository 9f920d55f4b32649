import { useEffect, useState } from 'react';
import type { Words } from '#i18n/words.ts';
import type { Listen } from './Listen.tsx';

interface Brought {
  readonly Part: typeof Listen;
}

/** The way to listen: it comes when the page is alive, and only where the browser can speak at all. */
export function AskedListen({ words }: { readonly words: Words }) {
  const [brought, setBrought] = useState<Brought>();
  // Talks to the network: what speaks is fetched after everything that a reader waits for.
  useEffect(() => {
    if (!('speechSynthesis' in window)) return;
    import('./Listen.tsx').then(
      ({ Listen: Part }) => {
        setBrought({ Part });
      },
      () => undefined,
    );
  }, []);
  return (
    <div className="needs-script">
      {brought === undefined ? null : (
        <brought.Part words={words} synthesis={window.speechSynthesis} />
      )}
    </div>
  );
}
