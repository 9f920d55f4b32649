import { useTranslation } from 'react-i18next';
import type { ReactNode } from 'react';
import { Choice } from '#ui/choice/Choice.tsx';
import styles from './CheckPage.module.css';
import type { Clarity } from './checkMatter.ts';

interface JudgePartProps {
  readonly point: string;
  /** The name of the point, for those who hear the button away from its question. */
  readonly name: string;
  readonly legend: ReactNode;
  readonly labels: Readonly<Record<Clarity, string>>;
  readonly clarity: Clarity | undefined;
  readonly onJudge: (point: string, clarity: Clarity | undefined) => void;
}

const CLARITIES = ['clear', 'unclear'] as const;

/** Her own judgement of a point. None is chosen before she chooses, and each can be taken back. */
export function JudgePart({ point, name, legend, labels, clarity, onJudge }: JudgePartProps) {
  const { t } = useTranslation('check');
  const id = `point-${point}`;
  return (
    <div className={styles['judge']}>
      <Choice
        name={id}
        layout="row"
        legend={legend}
        options={CLARITIES.map((value) => ({ value, label: labels[value] }))}
        value={clarity}
        onChoose={(value) => {
          onJudge(
            point,
            CLARITIES.find((known) => known === value),
          );
        }}
      />
      <p className={`${styles['back'] ?? ''} needs-script`} data-empty={clarity === undefined}>
        <button
          type="button"
          disabled={clarity === undefined}
          onClick={() => {
            onJudge(point, undefined);
            // The button goes, so whoever pressed it by keyboard is taken back to the answers.
            document.querySelector<HTMLInputElement>(`input[name="${id}"]`)?.focus();
          }}
        >
          {t('judge.back')}
          <span className="visually-hidden">: {name}</span>
        </button>
      </p>
    </div>
  );
}
