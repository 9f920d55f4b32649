import type { ReactNode } from 'react';
import styles from './Action.module.css';

interface Look {
  /** `primary` stands once on a screen: the way on. */
  readonly kind: 'primary' | 'quiet';
  readonly children: ReactNode;
}

interface Going extends Look {
  readonly href: string;
  /** The name under which the target is saved as a file. */
  readonly download?: string | undefined;
  readonly onPress?: never;
}

interface Doing extends Look {
  readonly onPress: () => void;
  readonly href?: never;
  readonly download?: never;
}

/** What the reader can do here: a link where it leads somewhere, a button where it does something. */
export function Action({ kind, children, href, download, onPress }: Going | Doing) {
  const className = `${styles['action'] ?? ''} ${styles[kind] ?? ''}`;
  return href === undefined ? (
    <button type="button" className={className} onClick={onPress}>
      {children}
    </button>
  ) : (
    <a className={className} href={href} download={download}>
      {children}
    </a>
  );
}
