import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Action } from '#ui/action/Action.tsx';
import styles from './SummaryPage.module.css';

/** Ways out of the browser, each of which only the reader starts. */
export interface Taking {
  readonly onPrint: () => void;
  readonly onLarge: (large: boolean) => void;
  /** Gives the sheet as text, and whether the browser let us copy it. */
  readonly onCopy: (
    ownWords: boolean,
  ) => Promise<{ readonly text: string; readonly copied: boolean }>;
  /** Saves the file for a hospital's system. */
  readonly onSave: (ownWords: boolean) => Promise<void>;
}

interface TakeAlongPartProps extends Taking {
  readonly large: boolean;
  /** Whether some of her words are longer than their place on paper. */
  readonly cuts: boolean;
}

/** Print, copy or save: nothing is sent anywhere. */
export function TakeAlongPart({
  large,
  cuts,
  onPrint,
  onLarge,
  onCopy,
  onSave,
}: TakeAlongPartProps) {
  const { t } = useTranslation('summary');
  const [ownWords, setOwnWords] = useState(false);
  const [done, setDone] = useState<'copied' | 'notCopied' | 'saved' | 'failed'>();
  const [text, setText] = useState('');
  const failed = () => {
    setDone('failed');
  };
  return (
    <section className={`${styles['onScreen'] ?? ''} needs-script`} aria-labelledby="take-title">
      <h2 id="take-title">{t('take.title')}</h2>
      <p>{t('take.lead')}</p>
      <h3>{t('take.paper')}</h3>
      <Tick label={t('take.large')} hint={t('take.largeHint')} ticked={large} onTick={onLarge} />
      {cuts ? <p>{t('take.cuts')}</p> : null}
      <Action kind="primary" onPress={onPrint}>
        {t('print')}
      </Action>
      <h3>{t('take.screen')}</h3>
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
            onCopy(ownWords).then((note) => {
              setText(note.text);
              setDone(note.copied ? 'copied' : 'notCopied');
            }, failed);
          }}
        >
          {t('take.copy')}
        </Action>
        <Action
          kind="quiet"
          onPress={() => {
            onSave(ownWords).then(() => {
              setDone('saved');
            }, failed);
          }}
        >
          {t('take.save')}
        </Action>
      </div>
      <p role="status">{done === undefined ? null : t(`take.${done}`)}</p>
      {text === '' ? null : <Note text={text} />}
    </section>
  );
}

interface TickProps {
  readonly label: string;
  readonly hint: string;
  readonly ticked: boolean;
  readonly onTick: (ticked: boolean) => void;
}

function Tick({ label, hint, ticked, onTick }: TickProps) {
  const id = useId();
  return (
    <div className={styles['question']}>
      <input
        type="checkbox"
        id={id}
        checked={ticked}
        aria-describedby={`${id}-hint`}
        onChange={(event) => {
          onTick(event.target.checked);
        }}
      />
      <div>
        <label htmlFor={id}>{label}</label>
        <p id={`${id}-hint`} className={styles['why']}>
          {hint}
        </p>
      </div>
    </div>
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
