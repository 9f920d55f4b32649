import { useTranslation } from 'react-i18next';
import { Action } from '#ui/action/Action.tsx';
import { Choice } from '#ui/choice/Choice.tsx';
import { Disclosure } from '#ui/disclosure/Disclosure.tsx';
import { Said } from '#ui/said/Said.tsx';
import styles from './AboutYouPage.module.css';
import type { QuestionView } from './aboutYouView.ts';

interface QuestionPartProps {
  readonly question: QuestionView;
  readonly shown: boolean;
  /** Ids of the questions before and after, where there is one and only one is shown at a time. */
  readonly before: string | undefined;
  readonly after: string | undefined;
  readonly onAnswer: (question: string, answer: string) => void;
  readonly onUnanswer: (question: string) => void;
}

/** One question with why it is asked; going back and on are links, so the browser's own back works too. */
export function QuestionPart({
  question,
  shown,
  before,
  after,
  onAnswer,
  onUnanswer,
}: QuestionPartProps) {
  const { t } = useTranslation('about-you');
  const { id, answer } = question;
  return (
    <section className={styles['question']} hidden={!shown} id={id} tabIndex={-1}>
      <p className={styles['progress']}>{question.progress}</p>
      <Choice
        name={`answer-${id}`}
        legend={question.question}
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
            <p>
              <strong>{t('whyTitle')}</strong> <Said said={question.why} />
            </p>
            <p>
              <strong>{t('letterTitle')}</strong> {question.letter}
            </p>
          </Disclosure>
        }
      />
      <div className={styles['turns']}>
        {before === undefined ? null : (
          <Action kind="quiet" href={`#${before}`}>
            {t('back')}
          </Action>
        )}
        {after === undefined ? null : (
          <Action kind={answer === undefined ? 'quiet' : 'primary'} href={`#${after}`}>
            {t('next')}
          </Action>
        )}
        {answer === undefined ? null : (
          <Action
            kind="quiet"
            onPress={() => {
              onUnanswer(id);
            }}
          >
            {t('clear')}
          </Action>
        )}
      </div>
    </section>
  );
}
