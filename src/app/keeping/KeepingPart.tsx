import { useEffect, useRef } from 'react';
import { I18nextProvider } from 'react-i18next';
import { KeepingDialog } from '#pages/keeping/KeepingDialog.tsx';
import { keepingView } from '#pages/keeping/keepingView.ts';
import { toldBy, type DecisionStore } from '#state/decision.ts';
import { WIPED_AFTER } from '#state/idle.ts';
import { DAYS_ON_DEVICE, onDevice } from '#state/keeping.ts';
import { kindsTold } from '#state/kindsTold.ts';
import { useDecision } from '#state/useDecision.ts';
import type { Loaded } from '../load.ts';
import { useForget } from '../useForget.ts';
import { SharedGuard } from './SharedGuard.tsx';
import { settle } from '#ui/settle/settle.ts';

interface KeepingPartProps {
  /** The about step, whose words tell it. */
  readonly about: Loaded;
  readonly store: DecisionStore;
  /** Whether she asked what is kept. */
  readonly asked: boolean;
  readonly onClose: () => void;
}

/** What is kept, where she asks for it; and the guard of a shared computer, where it is one. */
export function KeepingPart({ about, store, asked, onClose }: KeepingPartProps) {
  const shared = useDecision(store, ({ keeping }) => keeping === 'shared');
  return (
    <I18nextProvider i18n={about.i18n}>
      {asked ? <Asked about={about} store={store} onClose={onClose} /> : null}
      {shared ? <SharedGuard words={about.words} store={store} /> : null}
    </I18nextProvider>
  );
}

function Asked({ about, store, onClose }: Omit<KeepingPartProps, 'asked'>) {
  const dialog = useRef<HTMLDialogElement>(null);
  const decision = useDecision(store, (all) => all);
  const forget = useForget(store);
  // Talks to the browser: only it can lay a dialog over the page and keep the keyboard inside.
  useEffect(() => {
    dialog.current?.showModal();
    settle(dialog.current);
  }, []);
  const { keeping, keepsNothing, keptUntil } = decision;
  const view = keepingView(
    {
      keeping,
      keepsNothing,
      keptUntil,
      kinds: kindsTold(toldBy(decision)),
      days: DAYS_ON_DEVICE,
      minutes: WIPED_AFTER,
      elsewhere: keeping !== 'device' && onDevice({ device: () => window.localStorage }) !== null,
    },
    about.words,
  );
  return (
    <KeepingDialog
      ref={dialog}
      view={view}
      onKeep={decision.keep}
      onForget={forget}
      onClose={onClose}
    />
  );
}
