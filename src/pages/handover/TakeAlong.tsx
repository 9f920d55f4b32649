import { useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Action } from '#ui/action/Action.tsx';
import { fitsCode, QrCode } from '#ui/qr/QrCode.tsx';
import styles from './Handover.module.css';

interface TakeAlongProps {
  readonly link: string;
  readonly withWords: boolean;
  readonly onWords: (withWords: boolean) => void;
  readonly onSave: () => void;
  readonly onOpen: (file: File) => void;
}

/** The link, the code and the file, and what each of them holds. */
export function TakeAlong({ link, withWords, onWords, onSave, onOpen }: TakeAlongProps) {
  const { t } = useTranslation('handover');
  const hint = useId();
  const chosen = useRef<HTMLInputElement>(null);
  return (
    <div className={styles['along']}>
      <p>{t('said')}</p>
      <label className={styles['tick']}>
        <input
          type="checkbox"
          checked={withWords}
          aria-describedby={hint}
          onChange={({ target }) => {
            onWords(target.checked);
          }}
        />
        {t('words')}
      </label>
      <p id={hint}>{t('wordsHint')}</p>
      <Link link={link} />
      <h3>{t('code')}</h3>
      {fitsCode(link) ? (
        <QrCode text={link} label={t('summary:along.codeText')} />
      ) : (
        <p>{t('codeTooLong')}</p>
      )}
      <p>
        <Action kind="quiet" onPress={onSave}>
          {t('save')}
        </Action>
      </p>
      <label className={styles['file']}>
        <span>{t('openFile')}</span>
        <input
          ref={chosen}
          type="file"
          accept=".json,application/json"
          onChange={() => {
            const file = chosen.current?.files?.[0];
            if (file !== undefined) onOpen(file);
            if (chosen.current !== null) chosen.current.value = '';
          }}
        />
      </label>
      <p>{t('openFileHint')}</p>
    </div>
  );
}

/** The link to be copied by a button, or by hand where the browser does not let a page copy. */
function Link({ link }: { readonly link: string }) {
  const { t } = useTranslation('handover');
  const [said, setSaid] = useState<'copied' | 'notCopied'>();
  const field = useRef<HTMLTextAreaElement>(null);
  const copy = () => {
    field.current?.select();
    navigator.clipboard.writeText(link).then(
      () => {
        setSaid('copied');
      },
      () => {
        setSaid('notCopied');
      },
    );
  };
  return (
    <>
      <label className={styles['link']}>
        <span>{t('link')}</span>
        <textarea ref={field} readOnly rows={3} dir="ltr" value={link} />
      </label>
      <Action kind="quiet" onPress={copy}>
        {t('copy')}
      </Action>
      <p role="status">{said === undefined ? null : t(said)}</p>
    </>
  );
}
