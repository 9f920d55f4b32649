import { createContext, use, type ReactNode } from 'react';
import { Disclosure } from '#ui/disclosure/Disclosure.tsx';
import styles from './HeldBack.module.css';

interface HeldBackProps {
  /** Says what waits inside, so that nobody opens it unawares. */
  readonly summary: ReactNode;
  readonly children: ReactNode;
}

/** Whether the reader has asked for everything that is held back, on every page. */
export const ShowHeldBack = createContext(false);

/**
 * Something that not everybody wants to read: closed until it is opened, here or for every page.
 * Nothing is hidden for good, and without a script it opens as well.
 */
export function HeldBack({ summary, children }: HeldBackProps) {
  const open = use(ShowHeldBack);
  return (
    <div className={styles['held']}>
      <Disclosure key={String(open)} summary={summary} open={open}>
        {children}
      </Disclosure>
    </div>
  );
}
