import { startTransition, useOptimistic } from 'react';
import { Choice } from '#ui/choice/Choice.tsx';
import styles from './OutcomeSection.module.css';

interface ReportChoiceProps {
  readonly name: string;
  readonly legend: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly value: string;
  readonly onChoose: (value: string) => void;
}

/**
 * The published reports of one outcome, each with its time and its women; one is read at a time. The one
 * pressed is marked at once, and what it found follows as soon as it is drawn.
 */
export function ReportChoice({ name, legend, options, value, onChoose }: ReportChoiceProps) {
  const [chosen, mark] = useOptimistic(value);
  return (
    <details className={`needs-script ${styles['reports'] ?? ''}`}>
      <summary>{legend}</summary>
      <Choice
        name={name}
        legend={legend}
        options={options}
        value={chosen}
        onChoose={(report) => {
          startTransition(() => {
            mark(report);
            onChoose(report);
          });
        }}
      />
    </details>
  );
}
