import { Choice } from '#ui/choice/Choice.tsx';
import styles from './OutcomeSection.module.css';

interface ReportChoiceProps {
  readonly name: string;
  readonly legend: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly value: string;
  readonly onChoose: (value: string) => void;
}

/** The published reports of one outcome, each with its time and its women; one is read at a time. */
export function ReportChoice({ name, legend, options, value, onChoose }: ReportChoiceProps) {
  return (
    <details className={`needs-script ${styles['reports'] ?? ''}`}>
      <summary>{legend}</summary>
      <Choice name={name} legend={legend} options={options} value={value} onChoose={onChoose} />
    </details>
  );
}
