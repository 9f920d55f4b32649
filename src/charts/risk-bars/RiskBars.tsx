import { useId, type ReactNode } from 'react';
import type { Said as Sentence } from '#domain/said/said.ts';
import { OptionName } from '#ui/option-name/OptionName.tsx';
import { OptionPattern } from '#ui/option-name/OptionPattern.tsx';
import type { PatternedOption } from '#ui/option-name/optionPattern.ts';
import { Said } from '#ui/said/Said.tsx';
import { barShare } from './bars.ts';
import styles from './RiskBars.module.css';

interface RiskBar {
  readonly label: ReactNode;
  readonly option: PatternedOption;
  readonly count: number;
  /** The same number in words; they stand right under the bar. */
  readonly said: Sentence;
}

interface RiskBarsProps {
  readonly caption: ReactNode;
  readonly rows: readonly RiskBar[];
  /** The crowd: the whole length of the axis. */
  readonly total: number;
  /** What the axis begins and ends with: none, and the whole crowd. */
  readonly ends?: readonly [ReactNode, ReactNode] | undefined;
}

/**
 * Bars on an axis from nobody to everybody, each with its words. The drawn part is hidden from screen
 * readers, because the list says all of it. The end of a bar is a line, so that even nothing can be seen.
 */
export function RiskBars({ caption, rows, total, ends }: RiskBarsProps) {
  const captionId = useId();
  return (
    <figure className={styles['bars']} aria-labelledby={captionId}>
      <figcaption id={captionId} className={styles['caption']}>
        {caption}
      </figcaption>
      <dl className={styles['rows']}>
        {rows.map(({ option, label, count, said }) => (
          <div key={option} className={styles['row']} data-option={option}>
            <dt>
              <OptionName option={option}>{label}</OptionName>
            </dt>
            <dd>
              <Bar option={option} share={barShare(count, total)} />
              {ends === undefined ? null : (
                <span className={styles['ends']} aria-hidden="true">
                  <span>{ends[0]}</span>
                  <span>{ends[1]}</span>
                </span>
              )}
              <Said said={said} />
            </dd>
          </div>
        ))}
      </dl>
    </figure>
  );
}

interface BarProps {
  readonly option: PatternedOption;
  readonly share: number;
}

function Bar({ option, share }: BarProps) {
  const pattern = useId();
  const reach = `${share * 100}%`;
  return (
    <svg className={styles['bar']} width="100%" height="28" aria-hidden="true" focusable="false">
      <defs>
        <OptionPattern id={pattern} option={option} />
      </defs>
      <rect className={styles['axis']} width="100%" height="28" />
      <rect className={styles['ground']} width={reach} height="28" />
      <rect className={styles['pattern']} width={reach} height="28" fill={`url(#${pattern})`} />
      <line className={styles['end']} x1={reach} x2={reach} y1="-3" y2="31" />
    </svg>
  );
}
