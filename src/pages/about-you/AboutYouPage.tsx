import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Action } from '#ui/action/Action.tsx';
import { PageTitle } from '#ui/page-title/PageTitle.tsx';
import styles from './AboutYouPage.module.css';
import type { AboutYouView } from './aboutYouView.ts';
import { QuestionPart } from './QuestionPart.tsx';

interface AboutYouPageProps {
  readonly view: AboutYouView;
  /** Id of the question that the address names, if it names one. */
  readonly current: string | undefined;
  readonly onAnswer: (question: string, answer: string) => void;
  readonly onUnanswer: (question: string) => void;
}

/**
 * One question a screen, or all on one page. All of them stand in the page from the start, because
 * without JavaScript they are a list to read; the style sheet then shows what `hidden` would hide.
 */
export function AboutYouPage({ view, current, onAnswer, onUnanswer }: AboutYouPageProps) {
  const { t } = useTranslation('about-you');
  const [all, setAll] = useState(false);
  const { questions } = view;
  const place = Math.max(
    questions.findIndex(({ id }) => id === current),
    0,
  );
  return (
    <>
      <PageTitle lead={t('lead')}>{t('title')}</PageTitle>
      <p>{t('private')}</p>
      <p className={styles['noScript']}>{t('noScript')}</p>
      <div className="needs-script">
        <Action
          kind="quiet"
          onPress={() => {
            setAll(!all);
          }}
        >
          {t(all ? 'one' : 'all')}
        </Action>
      </div>
      {questions.map((question, index) => (
        <QuestionPart
          key={question.id}
          question={question}
          shown={all || index === place}
          before={all ? undefined : questions[index - 1]?.id}
          after={all ? undefined : questions[index + 1]?.id}
          onAnswer={onAnswer}
          onUnanswer={onUnanswer}
        />
      ))}
      <p className={styles['answered']}>
        {view.answered} {t('finishLater')}
      </p>
      <Action kind="primary" href={view.fit}>
        {t('finish')}
      </Action>
    </>
  );
}
