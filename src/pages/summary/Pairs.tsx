import type { ReactNode } from 'react';
import styles from './SummaryPage.module.css';

interface PairsProps {
  readonly rows: readonly {
    readonly id: string;
    readonly term: ReactNode;
    readonly said: ReactNode;
  }[];
  /** `flow` runs on in lines on paper; `beside` sets what is said beside its term. */
  readonly layout?: 'flow' | 'beside';
}

/** Terms, each with what is said of it. */
export function Pairs({ rows, layout }: PairsProps) {
  return (
    <dl className={styles['pairs']} data-layout={layout}>
      {rows.map(({ id, term, said }) => (
        <div key={id}>
          <dt>{term}</dt>
          <dd>{said}</dd>
        </div>
      ))}
    </dl>
  );
}
