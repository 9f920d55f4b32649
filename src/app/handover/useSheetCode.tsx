import { useEffect, useState, type ComponentProps, type ReactNode } from 'react';
import { toldBy } from '#state/decision.ts';
import { NOTHING_TOLD } from '#state/told.ts';
import type { SheetCode } from './SheetCode.tsx';

interface Brought {
  readonly Code: typeof SheetCode;
}

/** The code for the sheet. It comes once there is something to hold, so that every way of printing finds it there. */
export function useSheetCode(props: ComponentProps<typeof SheetCode>): ReactNode {
  const [brought, setBrought] = useState<Brought>();
  const empty = JSON.stringify(toldBy(props.told)) === JSON.stringify(NOTHING_TOLD);
  // Talks to the network: nobody needs it before she has told something.
  useEffect(() => {
    if (empty || brought !== undefined) return;
    import('./SheetCode.tsx').then(
      ({ SheetCode: Code }) => {
        setBrought({ Code });
      },
      () => {
        // The sheet can do without it: its address stands there too.
      },
    );
  }, [empty, brought]);
  return empty || brought === undefined ? undefined : <brought.Code {...props} />;
}
