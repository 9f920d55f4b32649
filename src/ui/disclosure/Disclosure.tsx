import type { ReactNode } from 'react';
import styles from './Disclosure.module.css';

interface DisclosureProps {
  readonly summary: ReactNode;
  readonly children: ReactNode;
  /** Whether it starts open. */
  readonly open?: boolean | undefined;
  readonly id?: string | undefined;
  /** Called when it is opened, for content that is only made then. */
  readonly onOpen?: (() => void) | undefined;
}

/** More of something for those who want it: the browser's own details, which works without a script. */
export function Disclosure({ summary, children, open, id, onOpen }: DisclosureProps) {
  return (
    <details
      className={styles['disclosure']}
      open={open}
      id={id}
      onToggle={(event) => {
        if (event.currentTarget.open) onOpen?.();
      }}
    >
      <summary>{summary}</summary>
      <div className={styles['content']}>{children}</div>
    </details>
  );
}
