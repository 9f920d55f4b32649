import styles from './TimePlot.module.css';

interface MarkProps {
  readonly option: string;
  /** Which of the series it is: the first is a disc, the second a triangle. */
  readonly place: number;
  readonly x: number;
  readonly y: number;
}

/** One measured share: told apart by its shape as well as by its colour. */
export function Mark({ option, place, x, y }: MarkProps) {
  return (
    <g
      className={styles['mark']}
      data-option={option}
      data-shape={place === 0 ? 'disc' : 'triangle'}
    >
      {place === 0 ? (
        <circle cx={x} cy={y} r="6" />
      ) : (
        <path d={`M${String(x)} ${String(y - 7)}l7 13h-14z`} />
      )}
    </g>
  );
}
