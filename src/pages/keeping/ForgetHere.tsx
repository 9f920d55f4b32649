import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Action } from '#ui/action/Action.tsx';

interface ForgetHereProps {
  readonly onForget: () => void;
}

/** "Forget my answers" inside the dialog: asked once in its place, as a dialog over a dialog confuses. */
export function ForgetHere({ onForget }: ForgetHereProps) {
  const { t } = useTranslation('common');
  const [asking, setAsking] = useState(false);
  const [done, setDone] = useState(false);
  const answer = (forgets: boolean) => () => {
    if (forgets) onForget();
    setAsking(false);
    setDone(forgets);
  };
  return (
    <>
      {asking ? (
        <div role="group" aria-labelledby="forget-here">
          <p id="forget-here">
            <strong>{t('forget.ask')}</strong> {t('forget.said')}
          </p>
          <Action kind="quiet" onPress={answer(false)}>
            {t('forget.no')}
          </Action>{' '}
          <Action kind="quiet" onPress={answer(true)}>
            {t('forget.yes')}
          </Action>
        </div>
      ) : (
        <Action
          kind="quiet"
          onPress={() => {
            setAsking(true);
            setDone(false);
          }}
        >
          {t('forget.button')}
        </Action>
      )}
      <p role="status">{done ? t('forget.done') : null}</p>
    </>
  );
}
