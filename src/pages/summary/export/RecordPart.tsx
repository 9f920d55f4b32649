import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Action } from '#ui/action/Action.tsx';
import styles from '../SummaryPage.module.css';
import { Tick } from '../Tick.tsx';

interface RecordPartProps {
  /** Gives the sheet as text, and whether the browser let us copy it. */
  readonly onCopy: (
    ownWords: boolean,
  ) => Promise<{ readonly text: string; readonly copied: boolean }>;
  /** Saves the file for a hospital's system. */
  readonly onSave: (ownWords: boolean) => void;
}

/** The clinic's page for a hospital's own record: nothing is sent anywhere. */
export function RecordPart({ onCopy, onSave }: RecordPartProps) {
  const { t } = useTranslation('summary');
  const [ownWords, setOwnWords] = useState(false);
  const [done, setDone] = useState<'copied' | 'notCopied' | 'saved'>();
  const [text, setText] = useState('');
  return (
    <>
      <p>{t('take.about')}</p>
      <Tick
        label={t('take.ownWords')}
        hint={t('take.ownWordsHint')}
        ticked={ownWords}
        onTick={setOwnWords}
      />
      <div className={styles['actions']}>
        <Action
          kind="quiet"
          onPress={() => {
            void onCopy(ownWords).then((note) => {
              setText(note.text);
              setDone(note.copied ? 'copied' : 'notCopied');
            });
          }}
        >
          {t('take.copy')}
        </Action>
        <Action
          kind="quiet"
          onPress={() => {
            onSave(ownWords);
            setDone('saved');
          }}
        >
          {t('take.save')}
        </Action>
      </div>
      <p role="status">{done === undefined ? null : t(`take.${done}`)}</p>
      {text === '' ? null : <Note text={text} />}
    </>
  );
}

/** The text that was copied, to be read, and to be selected where copying is not allowed. */
function Note({ text }: { readonly text: string }) {
  const { t } = useTranslation('summary');
  const id = useId();
  return (
    <div className={styles['field']}>
      <label htmlFor={id}>{t('take.text')}</label>
      <textarea
        id={id}
        readOnly
        rows={12}
        value={text}
        onFocus={(event) => {
          event.target.select();
        }}
      />
    </div>
  );
}
