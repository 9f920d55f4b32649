import { useEffect, useRef } from 'react';
import { useNavigate } from 'react-router';
import type { Words } from '#i18n/words.ts';
import { settle } from '#ui/settle/settle.ts';
import { StillThereDialog } from '#pages/keeping/StillThereDialog.tsx';
import type { DecisionStore } from '#state/decision.ts';
import { ASKED_AFTER, WIPED_AFTER } from '#state/idle.ts';
import { addressOf } from '../journey.ts';
import { guardShared, type Guard } from './guardShared.ts';

interface SharedGuardProps {
  readonly words: Words;
  readonly store: DecisionStore;
}

/** On a shared computer: asks whether anybody is there, and leaves the first page to whoever is next. */
export function SharedGuard({ words, store }: SharedGuardProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const guard = useRef<Guard>(null);
  const navigate = useNavigate();
  // Talks to the browser: its clock, what is touched, and whether the page is left.
  useEffect(() => {
    const started = guardShared(store, {
      onAsk: () => {
        dialog.current?.showModal();
        settle(dialog.current);
      },
      onLeave: () => window.confirm(words.text('keeping:leaving')),
      onGone: () => {
        for (const open of document.querySelectorAll('dialog')) open.close();
        void navigate(addressOf(words.language, { path: '' }), { replace: true });
      },
    });
    guard.current = started;
    return started.stop;
  }, [navigate, store, words]);
  return (
    <StillThereDialog
      ref={dialog}
      said={words.text('keeping:idle.said', { count: WIPED_AFTER - ASKED_AFTER })}
      onWipe={() => guard.current?.wipe()}
      onHere={() => guard.current?.isHere()}
    />
  );
}
