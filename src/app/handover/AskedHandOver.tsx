import { useState, type ComponentProps } from 'react';
import type { Words } from '#i18n/words.ts';
import { Action } from '#ui/action/Action.tsx';
import type { HandOver } from './HandOver.tsx';

interface Brought {
  readonly Part: typeof HandOver;
}

/** The way to another device; what it needs comes when it is asked for. */
export function AskedHandOver(props: ComponentProps<typeof HandOver>) {
  const [brought, setBrought] = useState<Brought>();
  const { words } = props;
  return (
    <section aria-labelledby="take-along" className="needs-script">
      <h2 id="take-along">{words.text('handover:title')}</h2>
      {brought === undefined ? (
        <Action
          kind="quiet"
          onPress={() => {
            void bring(words).then(setBrought);
          }}
        >
          {words.text('handover:open')}
        </Action>
      ) : (
        <brought.Part {...props} />
      )}
    </section>
  );
}

/** Where it cannot come, reading the page anew finds out why. */
async function bring(words: Words): Promise<Brought> {
  try {
    return { Part: (await import('./HandOver.tsx')).HandOver };
  } catch {
    window.location.assign(`/${words.language}/summary/`);
    return new Promise(() => undefined);
  }
}
