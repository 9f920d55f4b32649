import { useId } from 'react';
import styles from './SummaryPage.module.css';

interface TickProps {
  readonly label: string;
  readonly hint: string | undefined;
  readonly ticked: boolean;
  readonly onTick: (ticked: boolean) => void;
}

/** Something that she can ask for by a tick. */
export function Tick({ label, hint, ticked, onTick }: TickProps) {
  const id = useId();
  return (
    <div className={styles['question']}>
      <input
        type="checkbox"
        id={id}
        checked={ticked}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onChange={(event) => {
          onTick(event.target.checked);
        }}
      />
      <div>
        <label htmlFor={id}>{label}</label>
        {hint === undefined ? null : (
          <p id={`${id}-hint`} className={styles['why']}>
            {hint}
          </p>
        )}
      </div>
    </div>
  );
}
