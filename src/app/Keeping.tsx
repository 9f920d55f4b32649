import { useEffect, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import type { Words } from '#i18n/words.ts';
import type { DecisionStore } from '#state/decision.ts';
import { useDecision } from '#state/useDecision.ts';
import { Action } from '#ui/action/Action.tsx';
import type { Loaded, Loader } from './load.ts';
import { loadAbout } from './loadAbout.ts';
import styles from './Shell.module.css';
import { visitAnew } from './visitAnew.ts';

interface KeepingProps {
  readonly words: Words;
  readonly loader: Loader;
  readonly store: DecisionStore;
}

const ASKED = '#what-is-kept';

/** What says it all and guards a shared computer; fetched when it is asked for or needed. */
interface Fetched {
  readonly Part: (typeof import('./keeping/KeepingPart.tsx'))['KeepingPart'];
  readonly about: Loaded;
}

/** Where it is kept, on every page; the rest is one press away, or stands in the address. */
export function Keeping({ words, loader, store }: KeepingProps) {
  const keeping = useDecision(store, (decision) => decision.keeping);
  const keepsNothing = useDecision(store, (decision) => decision.keepsNothing);
  const { hash } = useLocation();
  const navigate = useNavigate();
  const [pressed, setPressed] = useState(false);
  const [fetched, setFetched] = useState<Fetched>();
  const asked = pressed || hash === ASKED;
  const shared = keeping === 'shared';
  // Talks to the network: no page needs any of it before it is asked for.
  useEffect(() => {
    if ((!asked && !shared) || fetched !== undefined) return;
    Promise.all([import('./keeping/KeepingPart.tsx'), loadAbout(loader)]).then(
      ([{ KeepingPart }, about]) => {
        setFetched({ Part: KeepingPart, about });
      },
      async () => {
        if (shared) {
          store.setState({ news: 'unguarded' });
          return;
        }
        const left = await visitAnew(store, () => {
          window.location.assign(`/${words.language}/about/#private`);
        });
        if (!left) setPressed(false);
      },
    );
  }, [asked, fetched, loader, shared, store, words]);
  const close = () => {
    setPressed(false);
    if (hash === ASKED) void navigate(window.location.pathname, { replace: true });
  };
  return (
    <>
      <div className={`needs-script ${styles['forget'] ?? ''}`}>
        <Action
          kind="quiet"
          onPress={() => {
            setPressed(true);
          }}
        >
          {words.text('common:keeping.link')}
        </Action>
        <p>
          {words.text(keepsNothing ? 'common:storage.keepsNothing' : `common:keeping.${keeping}`)}
        </p>
      </div>
      <p className="without-script">{words.text('common:keeping.unscripted')}</p>
      {fetched === undefined ? null : (
        <fetched.Part about={fetched.about} store={store} asked={asked} onClose={close} />
      )}
    </>
  );
}
