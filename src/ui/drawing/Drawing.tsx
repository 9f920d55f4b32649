import type { ReactNode } from 'react';
import styles from './Drawing.module.css';

interface DrawingProps {
  /** The frame: a small scene, or a wider section through the body. */
  readonly box: keyof typeof FRAMES;
  readonly children: ReactNode;
}

const FRAMES = { scene: '0 0 160 120', section: '-40 -4 440 276' } as const;

/**
 * One of our own line drawings: one stroke weight, ink plus the colour of the option around it.
 *
 * Hidden from screen readers, because the words beside a drawing always say the same.
 */
export function Drawing({ box, children }: DrawingProps) {
  return (
    <svg className={styles['drawing']} viewBox={FRAMES[box]} aria-hidden="true" focusable="false">
      {children}
    </svg>
  );
}
