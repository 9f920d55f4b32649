import { useId, type ReactNode } from 'react';
import { intervalAxis, type Interval } from './intervals.ts';
import { Intervals } from './Intervals.tsx';
import styles from './IntervalPlot.module.css';
import { useDirection } from '../axes/useDirection.ts';

interface IntervalRow extends Interval {
  /** Unique; the label serves where there is none. */
  readonly id?: string;
  readonly label: string;
  /** Stands first among rows that belong together. */
  readonly startsGroup?: boolean | undefined;
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
  /** A limit that somebody set in advance, on the higher side, as a broken line with its name. */
  readonly limit?: { readonly at: number; readonly label: ReactNode } | undefined;
  /** Lower rows, for many short labels. */
  readonly dense?: boolean | undefined;
}

/**
 * Each difference as a dot with its range, all on one axis that is as long on one side of no difference as
 * on the other. Hidden from screen readers but for its caption, as the page's table says all of it. It is
 * drawn only when the browser has taken over the page; its room is kept from the start.
 */
export function IntervalPlot({
  caption,
  rows,
  axisLabel,
  towards,
  sayTick,
  limit,
  dense = false,
}: IntervalPlotProps) {
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
        <div className={styles['ground']} data-dense={dense}>
          {rows.map(({ id, label, startsGroup = true }) => (
            <div key={id ?? label} className={styles['row']} data-starts={startsGroup}>
              <span>{label}</span>
            </div>
          ))}
          <div className={styles['axisRoom']} />
          <div className={styles['drawing']}>
            {direction === undefined ? null : (
              <Intervals
                intervals={rows}
                axis={intervalAxis([...rows, ...reached(limit?.at)])}
                limit={limit?.at}
                isReversed={direction === 'rtl'}
                sayTick={sayTick ?? String}
              />
            )}
          </div>
        </div>
        <p className={styles['axisLabel']}>{axisLabel}</p>
        {limit === undefined ? null : (
          <p className={styles['limitLabel']}>
            <svg viewBox="0 0 8 20" focusable="false">
              <path className={styles['limitSign']} d="M4 0v20" />
            </svg>
            {limit.label}
          </p>
        )}
      </div>
    </figure>
  );
}

/** The axis must reach the limit, however short the ranges are. */
function reached(limit: number | undefined): readonly Interval[] {
  return limit === undefined ? [] : [{ value: limit, low: limit, high: limit }];
}
