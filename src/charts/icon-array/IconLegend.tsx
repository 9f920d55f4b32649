import type { ReactNode } from 'react';
import { cellOf, Icon } from './Icon.tsx';
import styles from './IconLegend.module.css';

interface IconLegendProps {
  readonly happened: ReactNode;
  readonly notHappened: ReactNode;
  /** The crowd of the arrays it explains; human figures unless it says otherwise. */
  readonly total?: number | undefined;
}

/**
 * What filled and outlined mean, once for both arrays of a comparison. Hidden from screen readers together
 * with the pictures that it explains.
 */
export function IconLegend({ happened, notHappened, total = 100 }: IconLegendProps) {
  const { width, height } = cellOf(total);
  const entry = (isHappened: boolean, said: ReactNode) => (
    <span className={styles['entry']}>
      <svg className={styles['icon']} viewBox={`0 0 ${width} ${height}`} focusable="false">
        <Icon total={total} happened={isHappened} />
      </svg>
      <span>{said}</span>
    </span>
  );
  return (
    <div className={styles['legend']} aria-hidden="true">
      {entry(true, happened)}
      {entry(false, notHappened)}
    </div>
  );
}
