import { useState, type ComponentType } from 'react';
import type { DecisionStore } from '#state/decision.ts';
import { Action } from '#ui/action/Action.tsx';
import { takeFocus } from '#ui/take-focus/takeFocus.ts';
import { visitAnew } from './visitAnew.ts';

interface AskedProps<P> {
  readonly id: string;
  readonly title: string;
  /** What the button says. */
  readonly open: string;
  readonly store: DecisionStore;
  readonly bring: () => Promise<ComponentType<P>>;
  readonly given: P;
}

/** A part of a page that few need: what it needs comes when it is asked for. */
export function Asked<P extends object>({ id, title, open, store, bring, given }: AskedProps<P>) {
  const [brought, setBrought] = useState<{ readonly Part: ComponentType<P> }>();
  return (
    <section aria-labelledby={id} className="needs-script">
      <h2 ref={brought === undefined ? null : takeFocus} id={id} tabIndex={-1}>
        {title}
      </h2>
      {brought === undefined ? (
        <Action
          kind="quiet"
          onPress={() => {
            void bring().then(
              (Part) => {
                setBrought({ Part });
              },
              () =>
                visitAnew(store, () => {
                  window.location.reload();
                }),
            );
          }}
        >
          {open}
        </Action>
      ) : (
        <brought.Part {...given} />
      )}
    </section>
  );
}
