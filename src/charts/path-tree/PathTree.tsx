import type { Said as Sentence } from '#domain/said/said.ts';
import { Said } from '#ui/said/Said.tsx';
import styles from './PathTree.module.css';

interface Branch {
  readonly id: string;
  /** For how many this is the way on. */
  readonly people: Sentence;
  readonly steps: readonly Sentence[];
}

interface PathTreeProps {
  readonly path: {
    /** Steps that everybody takes. */
    readonly trunk: readonly Sentence[];
    /** The ways on after the last of them. */
    readonly branches: readonly Branch[];
  };
}

/**
 * What happens after one another, as a tree. It is a list of steps; where the ways part, the last step
 * holds a list of ways, each a list of steps. The lines are only drawn beside it.
 */
export function PathTree({ path }: PathTreeProps) {
  const fork = path.trunk.length - 1;
  return (
    <ol className={styles['list']}>
      {path.trunk.map((said, step) => (
        <li key={step}>
          <Stop said={said} onwards />
          {step === fork ? <Ways branches={path.branches} /> : null}
        </li>
      ))}
    </ol>
  );
}

function Ways({ branches }: { readonly branches: readonly Branch[] }) {
  return (
    <ul className={styles['ways']}>
      {branches.map(({ id, people, steps }) => (
        <li key={id}>
          <p className={styles['people']}>
            <Said said={people} />
          </p>
          <ol className={styles['list']}>
            {steps.map((said, step) => (
              <li key={step}>
                <Stop said={said} onwards={step < steps.length - 1} />
              </li>
            ))}
          </ol>
        </li>
      ))}
    </ul>
  );
}

function Stop({ said, onwards }: { readonly said: Sentence; readonly onwards: boolean }) {
  return (
    <div className={onwards ? `${styles['stop']} ${styles['onwards']}` : styles['stop']}>
      <Said said={said} />
    </div>
  );
}
