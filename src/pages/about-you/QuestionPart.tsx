import { useTranslation } from 'react-i18next';
import { Choice } from '#ui/choice/Choice.tsx';
import { Disclosure } from '#ui/disclosure/Disclosure.tsx';
import { Said } from '#ui/said/Said.tsx';
import styles from './AboutYouPage.module.css';
import type { AboutYouView, QuestionView } from './aboutYouView.ts';
import { Turns } from './Turns.tsx';

interface QuestionPartProps {
  readonly question: QuestionView;
  readonly dots: AboutYouView['dots'];
  readonly fit: string;
  readonly shown: boolean;
  /** Whether it is the only question on the screen. */
  readonly alone: boolean;
  readonly onAnswer: (question: string, answer: string) => void;
  readonly onClear: (question: string) => void;
}

/** One question with why it is asked and where its answer stands. Choosing keeps the answer at once. */
export function QuestionPart(props: QuestionPartProps) {
  const { question, dots, fit, shown, alone, onAnswer, onClear } = props;
  const { t } = useTranslation('about-you');
  const { id, answer } = question;
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
        {alone ? <Dots dots={dots} here={id} /> : null}
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
}

/** How far along, without a share of anything; the words beside them say the same. */
function Dots({ dots, here }: { readonly dots: AboutYouView['dots']; readonly here: string }) {
  return (
    <span className={styles['dots']} aria-hidden="true">
      {dots.map(({ id, answered }) => (
        <span key={id} data-answered={answered} data-here={id === here} />
      ))}
    </span>
  );
}
