import { useEffect, useState, type ReactNode } from 'react';
import { useNavigate } from 'react-router';
import type { DecisionStore } from '#state/decision.ts';
import type { Loaded } from '../load.ts';
import { toTheTop } from '../reveal.ts';

/** Where a hand-over may arrive, and what it looks like at the end of an address. */
const HERE: readonly string[] = ['summary'];
const HAND_OVER = /^#(v\d+\..*)$/;

interface Opener {
  readonly Arriving: (typeof import('./Arriving.tsx'))['Arriving'];
  readonly readCode: (typeof import('#state/handover/code.ts'))['readCode'];
}

/**
 * What a link from another device holds, laid over the sheet. The end of the address goes as soon
 * as she has answered, and leaves nothing in the history.
 */
export function useArrival(current: Loaded, hash: string, store: DecisionStore): ReactNode {
  const navigate = useNavigate();
  const [opener, setOpener] = useState<Opener>();
  const code = HERE.includes(current.step.id) ? HAND_OVER.exec(hash)?.[1] : undefined;
  // Talks to the network: only somebody with such a link pays for reading it.
  useEffect(() => {
    if (code === undefined || opener !== undefined) return;
    Promise.all([import('./Arriving.tsx'), import('#state/handover/code.ts')]).then(
      ([{ Arriving }, { readCode }]) => {
        setOpener({ Arriving, readCode });
      },
      () => {
        // Without a network the link stays where it is, and works once there is one.
      },
    );
  }, [code, opener]);
  if (code === undefined || opener === undefined) return null;
  return (
    <opener.Arriving
      key={code}
      arrival={opener.readCode(code)}
      by="link"
      words={current.words}
      data={current.data}
      store={store}
      onClose={() => {
        void navigate(window.location.pathname, { replace: true });
        // The question stood before anything else on the page, so there is no other place to go back to.
        toTheTop();
      }}
    />
  );
}
