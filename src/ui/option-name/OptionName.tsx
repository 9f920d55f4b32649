import { useId, type ReactNode } from 'react';
import styles from './OptionName.module.css';
import { OptionPattern } from './OptionPattern.tsx';
import type { PatternedOption } from './optionPattern.ts';

interface OptionNameProps {
  readonly option: PatternedOption;
  readonly children: ReactNode;
}

/** Short names in capitals stay on one line: torn at its hyphen, one turns round where letters run leftwards. */
const SHORT_NAME = /(\(?[A-Z]+(?:-[A-Z]+)+\)?)/;

function whole(name: string): ReactNode {
  return name.split(SHORT_NAME).map((part) =>
    SHORT_NAME.test(part) ? (
      <bdi key={part} className={styles['whole']}>
        {part}
      </bdi>
    ) : (
      part
    ),
  );
}

/** The name of an option after its colour and pattern, by which it is known again on every page. */
export function OptionName({ option, children }: OptionNameProps) {
  const pattern = useId();
  return (
    <span className={styles['name']} data-option={option}>
      <svg className={styles['swatch']} viewBox="0 0 18 18" aria-hidden="true" focusable="false">
        <defs>
          <OptionPattern id={pattern} option={option} />
        </defs>
        <rect className={styles['ground']} x="1" y="1" width="16" height="16" rx="2" />
        <rect x="1" y="1" width="16" height="16" rx="2" fill={`url(#${pattern})`} />
      </svg>
      <span>{typeof children === 'string' ? whole(children) : children}</span>
    </span>
  );
}
