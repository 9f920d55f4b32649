import { useState, type Ref, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Action } from '#ui/action/Action.tsx';
import { Choice } from '#ui/choice/Choice.tsx';
import styles from './KeepingDialog.module.css';
import { ForgetHere } from './ForgetHere.tsx';
import { wayNamed, type KeepingView } from './keepingView.ts';

interface KeepingDialogProps {
  readonly ref: Ref<HTMLDialogElement>;
  readonly view: KeepingView;
  readonly onKeep: (way: KeepingView['keeping']) => void;
  readonly onForget: () => void;
  readonly onClose: () => void;
}

const TITLE = 'keeping-title';

/** What is kept, where, for how long, and another way where she wants one. */
export function KeepingDialog({ ref, view, onKeep, onForget, onClose }: KeepingDialogProps) {
  const { t } = useTranslation('keeping');
  const [picked, setPicked] = useState(view.keeping);
  const [reminded, setReminded] = useState(false);
  // Whoever picks a way and closes believes that it counts; so she is told once that it does not yet.
  const remind = (event: SyntheticEvent) => {
    if (picked === view.keeping || reminded) return;
    event.preventDefault();
    setReminded(true);
  };
  return (
    <dialog
      ref={ref}
      className={styles['dialog']}
      aria-labelledby={TITLE}
      onCancel={remind}
      onClose={onClose}
    >
      <form method="dialog" className={styles['out']} onSubmit={remind}>
        <button type="submit">{t('close')}</button>
        <p role="alert">
          {reminded && picked !== view.keeping ? t('notYet', { keep: t('keep') }) : null}
        </p>
      </form>
      <div className={styles['said']} role="region" aria-labelledby={TITLE} tabIndex={0}>
        <h2 id={TITLE}>{t('title')}</h2>
        <Now view={view} />
        <Ways view={view} picked={picked} onPick={setPicked} onKeep={onKeep} />
        <ForgetHere onForget={onForget} />
        <div className={styles['also']}>
          {(['never', 'pages', 'history'] as const).map((key) => (
            <p key={key}>{t(key)}</p>
          ))}
        </div>
      </div>
    </dialog>
  );
}

function Now({ view }: { readonly view: KeepingView }) {
  const { t } = useTranslation('keeping');
  return (
    <dl className={styles['now']}>
      <dt>{t('what')}</dt>
      <dd>
        {view.what.length === 0 ? (
          t('nothing')
        ) : (
          <ul>
            {view.what.map((kind) => (
              <li key={kind}>{kind}</li>
            ))}
          </ul>
        )}
      </dd>
      <dt>{t('where')}</dt>
      <dd>{view.where}</dd>
      {view.long.length === 0 ? null : <dt>{t('long')}</dt>}
      {view.long.map((sentence) => (
        <dd key={sentence}>{sentence}</dd>
      ))}
    </dl>
  );
}

type WaysProps = Pick<KeepingDialogProps, 'view' | 'onKeep'> & {
  readonly picked: KeepingView['keeping'];
  readonly onPick: (way: KeepingView['keeping']) => void;
};

/** A way counts once the button is pressed: arrow keys that pass a way on their way must store nothing. */
function Ways({ view, picked, onPick, onKeep }: WaysProps) {
  const { t } = useTranslation('keeping');
  const [pressed, setPressed] = useState(false);
  const said = view.keeping === picked ? 'kept' : 'refused';
  return (
    <>
      <Choice
        name="keeping"
        legend={t('choose')}
        hint={view.elsewhere}
        options={view.ways}
        value={picked}
        onChoose={(value) => {
          onPick(wayNamed(value));
          setPressed(false);
        }}
      />
      <Action
        kind="quiet"
        onPress={() => {
          onKeep(picked);
          setPressed(true);
        }}
      >
        {t('keep')}
      </Action>
      <p role="status">{pressed ? t(said) : null}</p>
    </>
  );
}
