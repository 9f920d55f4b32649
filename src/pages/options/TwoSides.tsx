import type { ReactNode } from 'react';
import type { OptionId } from '#domain/evidence/ids.ts';
import { OptionName } from '#ui/option-name/OptionName.tsx';
import styles from './TwoSides.module.css';

interface Side {
  readonly option: OptionId;
  readonly name: string;
}

interface TwoSidesProps<S extends Side> {
  readonly sides: readonly [S, S];
  /** The heading level of the option names. */
  readonly level: 3 | 4;
  /** What stands under the name of an option: the same for both. */
  readonly children: (side: S) => ReactNode;
}

/** The two options beside each other in panels of equal size; on a narrow screen one under the other. */
export function TwoSides<S extends Side>({ sides, level, children }: TwoSidesProps<S>) {
  const Heading = `h${level}` as const;
  return (
    <div className={styles['sides']}>
      {sides.map((side) => (
        <div key={side.option} className={styles['side']} data-option={side.option}>
          <Heading className={styles['name']}>
            <OptionName option={side.option}>{side.name}</OptionName>
          </Heading>
          <div>{children(side)}</div>
        </div>
      ))}
    </div>
  );
}
