import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useNavigate } from 'react-router';
import type { DecisionStore } from '#state/decision.ts';
import { PAGES } from './journey.ts';
import type { Loader, Loaded } from './load.ts';
import { visitAnew } from './visitAnew.ts';

const ROW = /^#figure-([a-z0-9-]+)$/;
const LEDGER = PAGES.find(({ id }) => id === 'sources');

/** Everything that can draw a row; fetched when the first one is asked for. */
interface Drawer {
  readonly Dialog: (typeof import('./steps/LedgerDialog.tsx'))['LedgerDialog'];
  readonly ledger: Loaded;
}

/**
 * The row of the ledger that the address names, laid over the page on which the figure stands:
 * `/en/compare/#figure-local-recurrence-5y`. Nothing on the ledger's own page, which has the row
 * itself. Where the row cannot be had, the reader is taken to that page, or told that it cannot be.
 */
export function useLedger(
  current: Loaded,
  hash: string,
  loader: Loader,
  store: DecisionStore,
): ReactNode {
  const navigate = useNavigate();
  const [drawer, setDrawer] = useState<Drawer>();
  const asked = current.step.id === LEDGER?.id ? undefined : ROW.exec(hash)?.[1];
  // Talks to the network: the ledger's words and evidence are not part of other pages.
  useEffect(() => {
    if (asked === undefined || drawer !== undefined || LEDGER === undefined) return;
    Promise.all([import('./steps/LedgerDialog.tsx'), loader.load(LEDGER)]).then(
      ([{ LedgerDialog }, ledger]) => {
        setDrawer({ Dialog: LedgerDialog, ledger });
      },
      async () => {
        const left = await visitAnew(store, () => {
          window.location.assign(`/${current.language.tag}/${LEDGER.path}/#figure-${asked}`);
        });
        // So that it can be asked for again.
        if (!left) await navigate(window.location.pathname, { replace: true });
      },
    );
  }, [asked, current, drawer, loader, navigate, store]);
  /** The page as it was before a row was laid over it; Back leads there. */
  const under = useRef<string>(undefined);
  useEffect(() => {
    if (asked === undefined) under.current = window.location.pathname;
  }, [asked, current]);
  if (asked === undefined || drawer === undefined) return null;
  // A closed row leaves nothing behind that Back would have to go through.
  const close = () => {
    if (under.current === window.location.pathname) void navigate(-1);
    else void navigate(window.location.pathname, { replace: true });
  };
  return <drawer.Dialog key={asked} figure={asked} ledger={drawer.ledger} onClose={close} />;
}
