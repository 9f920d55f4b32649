import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { ArrivalView } from './arrivalView.ts';
import styles from './Handover.module.css';
import { settle } from '#ui/settle/settle.ts';

interface ArrivalDialogProps {
  /** What came, or why it could not be read. */
  readonly view: ArrivalView | 'damaged' | 'too-long' | 'other-version';
  readonly onTake: () => void;
  readonly onClose: () => void;
}

/** Shows what a link or a file would bring, and asks before anything is replaced. */
export function ArrivalDialog({ view, onTake, onClose }: ArrivalDialogProps) {
  const { t } = useTranslation('handover');
  const dialog = useRef<HTMLDialogElement>(null);
  // Talks to the browser: only it can lay a dialog over the page and keep the keyboard inside.
  useEffect(() => {
    dialog.current?.showModal();
    settle(dialog.current);
  }, []);
  const broken = typeof view === 'string';
  return (
    <dialog
      ref={dialog}
      className={styles['dialog']}
      aria-labelledby="arrival-title"
      onClose={onClose}
    >
      <h2 id="arrival-title">{t(broken ? 'arrived.broken.title' : 'arrived.title')}</h2>
      {broken ? <p>{t(`arrived.broken.${view}`)}</p> : <Holds view={view} />}
      <form method="dialog" className={styles['choices']}>
        <button type="submit">{t(broken ? 'arrived.close' : 'arrived.keep')}</button>
        {broken ? null : (
          <button type="submit" onClick={onTake}>
            {t('arrived.take')}
          </button>
        )}
      </form>
    </dialog>
  );
}

function Holds({ view }: { readonly view: ArrivalView }) {
  const { t } = useTranslation('handover');
  return (
    <>
      {view.said.map((said) => (
        <p key={said}>{said}</p>
      ))}
      {view.parts.length === 0 ? null : (
        <div className={styles['holds']} role="region" aria-label={t('arrived.holds')} tabIndex={0}>
          {view.parts.map(({ name, lines }) => (
            <section key={name}>
              <h3>{name}</h3>
              <ul>
                {lines.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            </section>
          ))}
        </div>
      )}
      {view.after.map((said) => (
        <p key={said}>{said}</p>
      ))}
    </>
  );
}
