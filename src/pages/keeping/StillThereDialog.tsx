import type { Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { Action } from '#ui/action/Action.tsx';
import styles from './KeepingDialog.module.css';

interface StillThereDialogProps {
  readonly ref: Ref<HTMLDialogElement>;
  /** What happens, and how many minutes are left. */
  readonly said: string;
  readonly onWipe: () => void;
  /** She is there: she said so, or closed the question with Escape. */
  readonly onHere: () => void;
}

const TITLE = 'still-there';

/** Asks on a shared computer whether anybody is there, before everything is deleted. */
export function StillThereDialog({ ref, said, onWipe, onHere }: StillThereDialogProps) {
  const { t } = useTranslation('keeping');
  return (
    <dialog
      ref={ref}
      className={styles['dialog']}
      role="alertdialog"
      aria-labelledby={TITLE}
      aria-describedby={`${TITLE}-said`}
      onClose={onHere}
    >
      <div className={styles['said']}>
        <h2 id={TITLE}>{t('idle.title')}</h2>
        <p id={`${TITLE}-said`}>{said}</p>
        <div className={styles['answers']}>
          <form method="dialog">
            <button type="submit">{t('idle.here')}</button>
          </form>
          <Action kind="quiet" onPress={onWipe}>
            {t('idle.now')}
          </Action>
        </div>
      </div>
    </dialog>
  );
}
