import { useId, type ReactNode } from 'react';
import { useDirection } from '../axes/useDirection.ts';
import { Mark } from './Mark.tsx';
import { Times } from './Times.tsx';
import styles from './TimePlot.module.css';
import type { TimedShare } from './times.ts';

interface TimePlotProps {
  readonly caption: ReactNode;
  readonly shares: readonly TimedShare[];
  /** The groups in their order: the first is a disc, the second a triangle, in the colour of the option. */
  readonly series: readonly { readonly id: string; readonly name: string }[];
  /** Years at which somebody looked and there was nothing to read. */
  readonly blanks: readonly number[];
  readonly blankLabel: ReactNode;
  /** A year that matters for reading all others. */
  readonly mark: { readonly years: number; readonly label: ReactNode };
  /** Where the axis of time ends. */
  readonly years: number;
  readonly axisLabel: ReactNode;
  readonly sayYears: (years: number) => string;
  readonly sayShare: (share: number) => string;
}

/**
 * Shares at the times they were measured, from nobody to everybody. No line joins them, because nobody
 * measured what lies between. Hidden from screen readers but for its caption: the page's table says all.
 */
export function TimePlot(props: TimePlotProps) {
  const { caption, series, blanks, blankLabel, mark, axisLabel } = props;
  const captionId = useId();
  const direction = useDirection();
  return (
    <figure aria-labelledby={captionId} className={styles['plot']}>
      <figcaption id={captionId} className={styles['caption']}>
        {caption}
      </figcaption>
      <div aria-hidden="true">
        <div className={styles['drawing']}>
          {direction === undefined ? null : <Times {...props} isReversed={direction === 'rtl'} />}
        </div>
        <p className={styles['axisLabel']}>{axisLabel}</p>
        <ul className={styles['legend']}>
          {series.map(({ id, name }, place) => (
            <li key={id}>
              <svg viewBox="-10 -10 20 20" focusable="false">
                <Mark option={id} place={place} x={0} y={0} />
              </svg>
              {name}
            </li>
          ))}
          <li>
            <svg viewBox="-10 -10 20 20" focusable="false">
              <path className={styles['markSign']} d="M0 -10V10" />
            </svg>
            {mark.label}
          </li>
          {blanks.length === 0 ? null : (
            <li>
              <svg viewBox="-10 -10 20 20" focusable="false">
                <path className={styles['blankSign']} d="M0 -10V10" />
              </svg>
              {blankLabel}
            </li>
          )}
        </ul>
      </div>
    </figure>
  );
}
