import type { ReactNode } from 'react';
import type { PatternedOption } from '../option-name/optionPattern.ts';
import styles from './Pair.module.css';

interface Panel {
  readonly option: PatternedOption;
  readonly content: ReactNode;
}

interface PairProps {
  /** The id of the outcome that both panels tell. */
  readonly outcome: string;
  readonly first: Panel;
  readonly second: Panel;
}

/**
 * The same thing told of both options, in two panels of equal size: beside each other, or one under the
 * other on a narrow screen. They are read in this order, so one outcome is heard of both before the next.
 */
export function Pair({ outcome, first, second }: PairProps) {
  return (
    <div className={styles['pair']}>
      {[first, second].map(({ option, content }) => (
        <div key={option} className={styles['panel']} data-pair={outcome} data-option={option}>
          {content}
        </div>
      ))}
    </div>
  );
}
