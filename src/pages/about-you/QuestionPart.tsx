import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { Choice } from '#ui/choice/Choice.tsx';
import { Disclosure } from '#ui/disclosure/Disclosure.tsx';
import { Said } from '#ui/said/Said.tsx';
import styles from './AboutYouPage.module.css';
import type { QuestionView } from './aboutYouView.ts';
import { Turns } from './Turns.tsx';

/** One for each question, in their order. */
export interface Dot {
  readonly id: string;
  readonly answered: boolean;
}

interface QuestionPartProps {
  readonly question: QuestionView;
  /** The answer given so far. */
  readonly answer: string | undefined;
  /** How far along it is, where it is the only question on the screen. */
  readonly dots: readonly Dot[] | undefined;
  readonly fit: string;
  readonly shown: boolean;
  /** Whether the questions are asked one by one. */
  readonly alone: boolean;
  readonly onAnswer: (question: string, answer: string) => void;
  readonly onClear: (question: string) => void;
}

/**
 * One question with why it is asked and where its answer stands. Choosing keeps the answer at once; the
 * other questions of the page are then left as they are.
 */
export const QuestionPart = memo(function QuestionPart(props: QuestionPartProps) {
  const { question, answer, dots, fit, shown, alone, onAnswer, onClear } = props;
  const { t } = useTranslation('about-you');
  const { id } = question;
  return (
    <section
      id={id}
      className={styles['question']}
      aria-labelledby={`${id}-title`}
      tabIndex={-1}
      hidden={!shown}
    >
      <p className={styles['place']}>
        {question.place}
        {dots === undefined ? null : <Dots dots={dots} here={id} />}
      </p>
      <Choice
        name={`answer-${id}`}
        legend={<h3 id={`${id}-title`}>{question.question}</h3>}
        options={question.options.map(({ value, label }) => ({
          value,
          label: <Said said={label} />,
        }))}
        value={answer}
        onChoose={(value) => {
          onAnswer(id, value);
        }}
        why={
          <Disclosure summary={t('why')}>
            <h4>{t('whyTitle')}</h4>
            <p>
              <Said said={question.why} />
            </p>
            <h4>{t('letterTitle')}</h4>
            <p>{question.letter}</p>
          </Disclosure>
        }
      />
      <p className={`${styles['clear'] ?? ''} needs-script`} data-empty={answer === undefined}>
        <button
          type="button"
          disabled={answer === undefined}
          onClick={() => {
            onClear(id);
            // The button goes, so whoever pressed it by keyboard is taken back to the question.
            document.getElementById(id)?.focus({ preventScroll: true });
          }}
        >
          {t('clear')}
          <span className="visually-hidden">: {question.question}</span>
        </button>
      </p>
      {alone ? <Turns question={question} fit={fit} /> : null}
    </section>
  );
});

/** How far along, without a share of anything; the words beside them say the same. */
function Dots({ dots, here }: { readonly dots: readonly Dot[]; readonly here: string }) {
  return (
    <span className={styles['dots']} aria-hidden="true">
      {dots.map(({ id, answered }) => (
        <span key={id} data-answered={answered} data-here={id === here} />
      ))}
    </span>
  );
}
