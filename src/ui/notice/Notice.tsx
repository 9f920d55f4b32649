import type { ReactNode } from 'react';
import styles from './Notice.module.css';

interface NoticeProps {
  /** `note`: good to know; `problem`: something failed; `outside`: not like the people who were studied. */
  readonly kind: 'note' | 'problem' | 'outside';
  readonly title?: ReactNode;
  readonly children: ReactNode;
}

/**
 * Something to know before reading on. Told apart by its title and sign, not by colour alone. Only a
 * problem is an alert: it comes after something the reader did, and a screen reader says it at once.
 */
export function Notice({ kind, title, children }: NoticeProps) {
  return (
    <div
      className={styles['notice']}
      data-kind={kind}
      role={kind === 'problem' ? 'alert' : undefined}
    >
      <svg className={styles['sign']} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
        {SIGNS[kind]}
      </svg>
      <div className={styles['words']}>
        {title === undefined ? null : <p className={styles['title']}>{title}</p>}
        {typeof children === 'string' ? <p>{children}</p> : children}
      </div>
    </div>
  );
}

const SIGNS = {
  note: (
    <>
      <circle cx="12" cy="12" r="10" />
      <path d="M12 11v6M12 7v.1" />
    </>
  ),
  problem: (
    <>
      <path d="M12 2.5 22.5 21h-21z" />
      <path d="M12 9v6M12 18v.1" />
    </>
  ),
  outside: (
    <>
      <circle cx="9.5" cy="14.5" r="7.5" strokeDasharray="3 2.5" />
      <circle cx="20" cy="5" r="2" />
    </>
  ),
} as const;
