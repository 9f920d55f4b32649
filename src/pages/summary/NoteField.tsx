import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './SummaryPage.module.css';
import { LONGEST_NOTE } from './summaryMatter.ts';

interface NoteFieldProps {
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly onPaper: WrittenText;
  /** Said before the words on paper, where no heading does. */
  readonly paperLabel?: string;
  readonly onWrite: (words: string) => void;
}

/** A place for her own words. On paper they stand as text, because a field would cut them off. */
export function NoteField({ label, hint, value, onPaper, paperLabel, onWrite }: NoteFieldProps) {
  const { t } = useTranslation('summary');
  const id = useId();
  return (
    <>
      <div className={styles['field']}>
        <label htmlFor={id}>{label}</label>
        <p id={`${id}-hint`}>{hint}</p>
        <textarea
          id={id}
          rows={4}
          maxLength={LONGEST_NOTE}
          aria-describedby={`${id}-hint`}
          value={value}
          onChange={(event) => {
            onWrite(event.target.value);
          }}
        />
        {value.length < LONGEST_NOTE ? null : (
          <p role="status">{t('common:note.full', { longest: LONGEST_NOTE })}</p>
        )}
      </div>
      {onPaper.text === '' ? null : (
        <div className={styles['onPaper']}>
          <Written label={paperLabel} words={onPaper} />
        </div>
      )}
    </>
  );
}

interface WrittenText {
  readonly text: string;
  readonly cut: boolean;
}

/** Words of hers, as they stand on paper: all of them, or their beginning, and then it says so. */
export function Written({
  label,
  words: { text, cut },
}: {
  readonly label?: string | undefined;
  readonly words: WrittenText;
}) {
  const { t } = useTranslation('summary');
  return (
    <p className={styles['written']}>
      {label === undefined ? null : (
        <>
          <strong className={styles['label']}>{label}</strong>{' '}
        </>
      )}
      {text}
      {cut ? <strong> {t('cut')}</strong> : null}
    </p>
  );
}
