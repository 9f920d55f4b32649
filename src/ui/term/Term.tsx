import { createContext, use, useId } from 'react';
import styles from './Term.module.css';

/** What a term means, in words; `undefined` where this page does not explain it. */
export type Explain = (
  term: string,
) => { readonly name: string; readonly meaning: string } | undefined;

/** Given by whoever knows the words. */
export const Glossary = createContext<Explain>(() => undefined);

interface TermProps {
  readonly term: string;
  readonly children: string;
}

/**
 * A word of the field that says what it means when it is pressed, where it stands. The browser opens
 * and closes it, so it needs no script; where nothing explains it, it is a word like others.
 */
export function Term({ term, children }: TermProps) {
  const said = use(Glossary)(term);
  const id = useId();
  if (said === undefined) return children;
  return (
    <>
      <button type="button" className={styles['term']} popoverTarget={id}>
        {children}
      </button>
      <span popover="auto" id={id} className={styles['meaning']} data-term={term}>
        <strong>{said.name}:</strong> {said.meaning}
      </span>
    </>
  );
}
