import { useEffect, useState, type ComponentProps, type ReactNode } from 'react';
import type { SheetCode } from './SheetCode.tsx';

interface Brought {
  readonly Code: typeof SheetCode;
}

/** The code for the sheet. It comes once there is something to hold, so that every way of printing finds it there. */
export function useSheetCode(props: ComponentProps<typeof SheetCode>): ReactNode {
  const [brought, setBrought] = useState<Brought>();
  const { answers, questions, values, points, leaning } = props.told;
  const empty =
    leaning.choice === 'none-yet' &&
    [answers, questions, values.importance, values.top, points].every(
      (part) => Object.keys(part).length === 0,
    );
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
