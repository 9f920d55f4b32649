import { useRef, useState } from 'react';
import type { Words } from '#i18n/words.ts';
import type { DecisionStore } from '#state/decision.ts';
import { Action } from '#ui/action/Action.tsx';
import styles from './Shell.module.css';
import { useForget } from './useForget.ts';
import { settle } from '#ui/settle/settle.ts';

interface ForgetProps {
  readonly words: Words;
  readonly store: DecisionStore;
}

/** "Forget my answers", on every page: asks once, forgets everything, and says that it is done. */
export function Forget({ words, store }: ForgetProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [done, setDone] = useState(false);
  const forget = useForget(store);
  const text = (key: 'button' | 'ask' | 'said' | 'yes' | 'no' | 'done') =>
    words.text(`common:forget.${key}`);
  return (
    <div className={`needs-script ${styles['forget'] ?? ''}`}>
      <Action
        kind="quiet"
        onPress={() => {
          setDone(false);
          dialog.current?.showModal();
          settle(dialog.current);
        }}
      >
        {text('button')}
      </Action>
      <p role="status">{done ? text('done') : null}</p>
      <dialog ref={dialog} className={styles['dialog']} aria-labelledby="forget-title">
        <h2 id="forget-title">{text('ask')}</h2>
        <p>{text('said')}</p>
        <form method="dialog">
          <button type="submit" className={styles['keep']}>
            {text('no')}
          </button>
          <button
            type="submit"
            onClick={() => {
              forget();
              setDone(true);
            }}
          >
            {text('yes')}
          </button>
        </form>
      </dialog>
    </div>
  );
}
