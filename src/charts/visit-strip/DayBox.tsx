import { BOX, type Day } from './strip.ts';
import styles from './VisitStrip.module.css';

interface DayBoxProps {
  readonly day: Day;
  readonly x?: number;
}

/** One day: an empty box, or a box with the sign of what is done. Signs differ in shape, not in colour. */
export function DayBox({ day, x = 0 }: DayBoxProps) {
  return (
    <g transform={`translate(${x} 0)`} className={styles['day']} data-day={day}>
      <rect
        className={styles['box']}
        x="1"
        y="1"
        width={BOX - 2}
        height={BOX - 2}
        rx="2"
        strokeDasharray={day === 'perhaps' ? '3 2.5' : undefined}
      />
      {SIGNS[day]}
    </g>
  );
}

const SIGNS = {
  none: null,
  operation: <rect className={styles['sign']} x="4" y="4" width="10" height="10" />,
  planning: <path className={styles['line']} d="M5 9H13M9 5V13" />,
  visit: <circle className={styles['sign']} cx="9" cy="9" r="4.5" />,
  perhaps: <circle className={styles['line']} cx="9" cy="9" r="4" />,
} as const;
