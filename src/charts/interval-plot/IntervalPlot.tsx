import { useId, type ReactNode } from 'react';
import { intervalAxis, type Interval } from './intervals.ts';
import { Intervals } from './Intervals.tsx';
import styles from './IntervalPlot.module.css';
import { useDirection } from './useDirection.ts';

interface IntervalRow extends Interval {
  /** Unique; the label serves where there is none. */
  readonly id?: string;
  readonly label: string;
}

interface IntervalPlotProps {
  readonly caption: ReactNode;
  readonly rows: readonly IntervalRow[];
  /** What the axis counts. */
  readonly axisLabel: ReactNode;
  /** What a dot to the one side and to the other means. */
  readonly towards: { readonly lower: ReactNode; readonly higher: ReactNode };
  /** A tick as it is said in the reader's digits; it is handed the distance from none. */
  readonly sayTick?: ((distance: number) => string) | undefined;
}

/**
 * Each difference as a dot with its range, all on one axis that is as long on one side of no difference as
 * on the other. Hidden from screen readers but for its caption, as the page's table says all of it. It is
 * drawn only when the browser has taken over the page; its room is kept from the start.
 */
export function IntervalPlot({ caption, rows, axisLabel, towards, sayTick }: IntervalPlotProps) {
  const captionId = useId();
  const direction = useDirection();
  return (
    <figure aria-labelledby={captionId} className={styles['plot']}>
      <figcaption id={captionId} className={styles['caption']}>
        {caption}
      </figcaption>
      <div aria-hidden="true">
        <div className={styles['towards']}>
          <span>{towards.lower}</span>
          <span>{towards.higher}</span>
        </div>
        <div className={styles['ground']}>
          {rows.map(({ id, label }) => (
            <div key={id ?? label} className={styles['row']}>
              <span>{label}</span>
            </div>
          ))}
          <div className={styles['axisRoom']} />
          <div className={styles['drawing']}>
            {direction === undefined ? null : (
              <Intervals
                intervals={rows}
                axis={intervalAxis(rows)}
                isReversed={direction === 'rtl'}
                sayTick={sayTick ?? String}
              />
            )}
          </div>
        </div>
        <p className={styles['axisLabel']}>{axisLabel}</p>
      </div>
    </figure>
  );
}
