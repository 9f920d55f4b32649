import { useId } from 'react';
import styles from './SummaryPage.module.css';
import { LONGEST_NOTE } from './summaryView.ts';

interface NoteFieldProps {
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly onWrite: (words: string) => void;
}

/** A place for her own words. On paper they stand as text, because a field would cut them off. */
export function NoteField({ label, hint, value, onWrite }: NoteFieldProps) {
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
      </div>
      {value.trim() === '' ? null : (
        <p className={styles['onPaper']}>
          <strong>{label}</strong> {value}
        </p>
      )}
    </>
  );
}
