import { useId } from 'react';
import { cellOf, Icon } from './Icon.tsx';
import styles from './IconArray.module.css';
import { placePeople } from './people.ts';

interface IconArrayProps {
  /** To how many of them it happened. */
  readonly count: number;
  /** The crowd: 100, 1 000 or 10 000. */
  readonly total: number;
}

/**
 * A crowd of which those to whom it happened are filled: always the whole crowd, always from the same
 * corner, never moving, in the same ink for every option.
 *
 * Hidden from screen readers, as the sentence beside it says both numbers. However large the crowd, it is
 * two patterns and three rectangles.
 */
export function IconArray({ count, total }: IconArrayProps) {
  const id = useId();
  const { columns, rows, full, part } = placePeople(count, total);
  const { width, height } = cellOf(total);
  return (
    <svg
      className={styles['array']}
      data-crowd={total}
      viewBox={`0 0 ${columns * width} ${rows * height}`}
      aria-hidden="true"
      focusable="false"
    >
      <defs>
        {[true, false].map((happened) => (
          <pattern
            key={String(happened)}
            id={`${id}${happened}`}
            width={width}
            height={height}
            patternUnits="userSpaceOnUse"
          >
            <Icon total={total} happened={happened} />
          </pattern>
        ))}
      </defs>
      <rect width="100%" height="100%" fill={`url(#${id}false)`} />
      <rect y={full.y * height} width="100%" height={full.rows * height} fill={`url(#${id}true)`} />
      <rect
        y={part.y * height}
        width={part.columns * width}
        height={height}
        fill={`url(#${id}true)`}
      />
    </svg>
  );
}
