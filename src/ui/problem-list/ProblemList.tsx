import { useEffect, useId, useRef, type ReactNode } from 'react';
import styles from './ProblemList.module.css';

interface Problem {
  /** The id of the question: for a Choice, its name. */
  readonly id: string;
  readonly said: ReactNode;
}

interface ProblemListProps {
  readonly title: ReactNode;
  readonly problems: readonly Problem[];
}

/** What keeps the reader from going on, in the order of the page, each a link to its question. */
export function ProblemList({ title, problems }: ProblemListProps) {
  const titleId = useId();
  const list = useRef<HTMLElement>(null);

  // Talks to the browser's focus: the list appears because of what the reader did, and must be heard.
  useEffect(() => {
    list.current?.focus();
  }, []);

  return (
    <section ref={list} className={styles['list']} aria-labelledby={titleId} tabIndex={-1}>
      <h2 id={titleId}>{title}</h2>
      <ul>
        {problems.map(({ id, said }) => (
          <li key={id}>
            <a href={`#${id}`}>{said}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
