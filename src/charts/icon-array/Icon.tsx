import styles from './IconArray.module.css';

/** The cell that one icon stands in. */
export interface Cell {
  readonly width: number;
  readonly height: number;
}

/** The largest crowd that is drawn as human figures; in a larger one figures would be specks. */
const FIGURES_UP_TO = 1_000;

/** The cell of an icon in a crowd of this size. */
export function cellOf(total: number): Cell {
  return total > FIGURES_UP_TO ? { width: 4, height: 4 } : { width: 6, height: 8.5 };
}

interface IconProps {
  readonly total: number;
  readonly happened: boolean;
}

/** One person: a figure with head and body, or a square in a large crowd. Filled if it happened, else outlined. */
export function Icon({ total, happened }: IconProps) {
  return (
    <g
      className={styles[happened ? 'happened' : 'spared']}
      strokeWidth={total === 100 ? 0.4 : 0.55}
      strokeLinejoin="round"
    >
      {total > FIGURES_UP_TO ? (
        <rect x="0.75" y="0.75" width="2.5" height="2.5" />
      ) : (
        <>
          <circle cx="3" cy="2" r="1.15" />
          <path d="M1.05 7.65V5.6a1.95 1.95 0 0 1 3.9 0V7.65Z" />
        </>
      )}
    </g>
  );
}
