import type { Words } from '#i18n/words.ts';
import { addressOf, JOURNEY } from './journey.ts';
import type { Step, StepId } from './step.ts';
import styles from './Shell.module.css';

interface StepTurnsProps {
  readonly words: Words;
  readonly current: StepId;
}

/** The step before and the step after, each called by its name; a page beside the way has neither. */
export function StepTurns({ words, current }: StepTurnsProps) {
  const place = JOURNEY.findIndex(({ id }) => id === current);
  if (place === -1) return null;
  const [before, after] = [JOURNEY[place - 1], JOURNEY[place + 1]];
  const turn = (step: Step | undefined, key: 'common:nav.back' | 'common:nav.on') =>
    step === undefined ? null : (
      <a href={addressOf(words.language, step)}>
        {words.text(key, { step: words.text(`common:steps.${step.id}`) })}
      </a>
    );
  return (
    <nav className={styles['turns']} aria-label={words.text('common:nav.turns')}>
      {turn(before, 'common:nav.back')}
      {turn(after, 'common:nav.on')}
    </nav>
  );
}
