import { useEffect, useState, type ReactNode } from 'react';
import { I18nextProvider } from 'react-i18next';
import { useLocation, useNavigate } from 'react-router';
import type { Speaking, StepProps } from '../step.ts';
import { toTheTop } from '../reveal.ts';

/** What a hand-over looks like at the end of an address. */
const HAND_OVER = /^#(v\d+\..*)$/;
/** Words that the sheet does without until somebody takes it along. */
export const HAND_OVER_WORDS = ['handover'] as const;

interface Opener {
  readonly speaking: Speaking;
  readonly Arriving: (typeof import('./Arriving.tsx'))['Arriving'];
  readonly readCode: (typeof import('#state/handover/code.ts'))['readCode'];
}

/**
 * What a link from another device holds, laid over the sheet. The end of the address goes as soon
 * as she has answered, and leaves nothing in the history.
 */
export function useArrival({
  data,
  store,
  speakAlso,
}: Pick<StepProps, 'data' | 'store' | 'speakAlso'>): ReactNode {
  const { hash } = useLocation();
  const navigate = useNavigate();
  const [opener, setOpener] = useState<Opener>();
  const code = HAND_OVER.exec(hash)?.[1];
  // Talks to the network: only somebody with such a link pays for reading it.
  useEffect(() => {
    if (code === undefined || opener !== undefined) return;
    Promise.all([
      speakAlso(HAND_OVER_WORDS),
      import('./Arriving.tsx'),
      import('#state/handover/code.ts'),
    ]).then(
      ([speaking, { Arriving }, { readCode }]) => {
        setOpener({ speaking, Arriving, readCode });
      },
      () => {
        // Without a network the link stays where it is, and works once there is one.
      },
    );
  }, [code, opener, speakAlso]);
  if (code === undefined || opener === undefined) return null;
  return (
    <I18nextProvider i18n={opener.speaking.i18n}>
      <opener.Arriving
        key={code}
        arrival={opener.readCode(code)}
        by="link"
        words={opener.speaking.words}
        data={data}
        store={store}
        onClose={() => {
          void navigate(window.location.pathname, { replace: true });
          // The question stood before anything else on the page, so there is no other place to go back to.
          toTheTop();
        }}
      />
    </I18nextProvider>
  );
}
