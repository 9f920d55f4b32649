import { useId, type ReactNode } from 'react';
import styles from './Choice.module.css';

interface ChoiceOption {
  readonly value: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
}

interface ChoiceProps {
  /** Unique on the page; also the id of the fieldset, to which a list of problems leads. */
  readonly name: string;
  readonly legend: ReactNode;
  readonly options: readonly ChoiceOption[];
  readonly value: string | undefined;
  readonly onChoose: (value: string) => void;
  readonly hint?: ReactNode;
  /** Why it is asked, and where the answer stands: usually a Disclosure. */
  readonly why?: ReactNode;
  readonly problem?: ReactNode;
  /** `row` for a few short answers beside each other. */
  readonly layout?: 'column' | 'row' | undefined;
}

/** One question with its answers: real, visible radio buttons, of which the whole row can be tapped. */
export function Choice(props: ChoiceProps) {
  const { name, legend, hint, why, problem, options, layout = 'column' } = props;
  const id = useId();
  const described = [given(hint) ? `${id}-hint` : '', given(problem) ? `${id}-problem` : ''];
  return (
    <fieldset
      id={name}
      className={styles['choice']}
      aria-describedby={described.filter((part) => part !== '').join(' ') || undefined}
      data-problem={given(problem) ? '' : undefined}
    >
      <legend className={styles['legend']}>{legend}</legend>
      {given(hint) ? (
        <div id={`${id}-hint`} className={styles['hint']}>
          {hint}
        </div>
      ) : null}
      {why}
      {given(problem) ? (
        <p id={`${id}-problem`} className={styles['problem']}>
          {problem}
        </p>
      ) : null}
      <div className={styles['answers']} data-layout={layout}>
        {options.map((option) => (
          <Answer key={option.value} option={option} id={`${id}-${option.value}`} {...props} />
        ))}
      </div>
    </fieldset>
  );
}

type AnswerProps = Pick<ChoiceProps, 'name' | 'value' | 'onChoose'> & {
  readonly option: ChoiceOption;
  readonly id: string;
};

function Answer({ option, id, name, value, onChoose }: AnswerProps) {
  return (
    <div className={styles['answer']}>
      <input
        type="radio"
        id={id}
        name={name}
        value={option.value}
        checked={value === option.value}
        onChange={() => {
          onChoose(option.value);
        }}
        aria-describedby={given(option.hint) ? `${id}-hint` : undefined}
      />
      <span className={styles['said']}>
        <label htmlFor={id}>{option.label}</label>
        {given(option.hint) ? (
          <span id={`${id}-hint`} className={styles['hint']}>
            {option.hint}
          </span>
        ) : null}
      </span>
    </div>
  );
}

function given(part: ReactNode): boolean {
  return part !== undefined && part !== null && part !== '';
}
