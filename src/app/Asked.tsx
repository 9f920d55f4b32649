import { useState, type ComponentType } from 'react';
import { Action } from '#ui/action/Action.tsx';
import { takeFocus } from '#ui/take-focus/takeFocus.ts';

interface AskedProps<P> {
  readonly id: string;
  readonly title: string;
  /** What the button says. */
  readonly open: string;
  readonly bring: () => Promise<ComponentType<P>>;
  readonly given: P;
}

/** A part of a page that few need: what it needs comes when it is asked for. */
export function Asked<P extends object>({ id, title, open, bring, given }: AskedProps<P>) {
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
            bring().then(
              (Part) => {
                setBrought({ Part });
              },
              () => {
                // Where it cannot come, reading the page anew finds out why.
                window.location.reload();
              },
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
