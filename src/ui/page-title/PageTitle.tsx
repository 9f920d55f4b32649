import type { ReactNode } from 'react';
import styles from './PageTitle.module.css';

interface PageTitleProps {
  readonly children: ReactNode;
  /** One or two sentences that say what the page is for. */
  readonly lead?: ReactNode;
}

/**
 * The one h1 of a page. It can be focused by script (not by the Tab key), so that a screen reader says
 * where the reader is after going to another step.
 */
export function PageTitle({ children, lead }: PageTitleProps) {
  return (
    <div className={styles['head']}>
      <h1 id="title" tabIndex={-1}>
        {children}
      </h1>
      {lead === undefined ? null : <p className={styles['lead']}>{lead}</p>}
    </div>
  );
}
