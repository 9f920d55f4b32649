import type { ReactNode } from 'react';
import styles from './LinkList.module.css';

interface LinkListProps {
  readonly links: readonly {
    readonly href: string;
    readonly name: ReactNode;
    /** The name under which the browser keeps the file, where the link leads to one. */
    readonly download?: string | undefined;
  }[];
}

/** Links under one another, each high enough for a thumb: the contents of a page, files, rows. */
export function LinkList({ links }: LinkListProps) {
  return (
    <ul className={styles['links']}>
      {links.map(({ href, name, download }) => (
        <li key={href}>
          <a href={href} download={download}>
            {name}
          </a>
        </li>
      ))}
    </ul>
  );
}
