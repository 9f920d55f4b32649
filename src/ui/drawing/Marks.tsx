import styles from './Drawing.module.css';

interface MarksProps {
  readonly places: readonly { readonly x: number; readonly y: number; readonly line?: string }[];
  readonly marks: readonly string[];
}

/** Numbers in circles that lead from a drawing to the words below it; words themselves would not fit every language. */
export function Marks({ places, marks }: MarksProps) {
  return (
    <g className={styles['marks']}>
      {places.map(({ x, y, line }, place) => (
        <g key={`${x} ${y}`}>
          {line === undefined ? null : <path d={line} />}
          <circle cx={x} cy={y} r="15" />
          <text x={x} y={y + 6}>
            {marks[place]}
          </text>
        </g>
      ))}
    </g>
  );
}
