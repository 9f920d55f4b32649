import { useId, useState } from 'react';
import type { Words } from '#i18n/words.ts';
import type { DecisionStore } from '#state/decision.ts';
import { LONGEST_TEXT } from '#state/told.ts';
import { useDecision } from '#state/useDecision.ts';
import { Disclosure } from '#ui/disclosure/Disclosure.tsx';
import { JOURNEY } from './journey.ts';
import type { StepId } from './step.ts';
import styles from './Shell.module.css';

interface StepNoteProps {
  readonly words: Words;
  readonly store: DecisionStore;
  readonly step: StepId;
}

/** A note in her own words at the foot of every step; open where one stands. */
export function StepNote({ words, store, step }: StepNoteProps) {
  const note = useDecision(store, ({ notes }) => notes[step] ?? '');
  const id = useId();
  // Emptied again, it stays open under her hands.
  const [opened, setOpened] = useState(false);
  if (!JOURNEY.some((one) => one.id === step)) return null;
  return (
    <div className={`needs-script ${styles['note'] ?? ''}`}>
      <Disclosure
        key={step}
        summary={words.text('common:note.title')}
        open={opened || note !== ''}
        onOpen={() => {
          setOpened(true);
        }}
      >
        <label htmlFor={id}>{words.text('common:note.label')}</label>
        <p id={`${id}-hint`}>{words.text('common:note.hint')}</p>
        <textarea
          id={id}
          rows={4}
          maxLength={LONGEST_TEXT}
          aria-describedby={`${id}-hint`}
          value={note}
          onChange={({ target }) => {
            store.getState().note(step, target.value);
          }}
        />
        {note.length < LONGEST_TEXT ? null : (
          <p role="status">{words.text('common:note.full', { longest: LONGEST_TEXT })}</p>
        )}
      </Disclosure>
    </div>
  );
}
