import { useTranslation } from 'react-i18next';
import type { BankTopic } from './bankView.ts';
import { NoteField } from './NoteField.tsx';
import { Part } from './Part.tsx';
import styles from './SummaryPage.module.css';
import { LONGEST_NOTE } from './summaryMatter.ts';
import type { ClinicView } from './summaryView.ts';
import { Tick } from './Tick.tsx';

interface QuestionsPartProps {
  readonly clinic: ClinicView;
  readonly onPick: (question: string, picked: boolean) => void;
  readonly onWrite: (words: string) => void;
}

/**
 * Questions to take along. What is not ticked is not printed; the style sheet asks the boxes
 * themselves, so that ticking and printing work without a script too.
 */
export function QuestionsPart({ clinic, onPick, onWrite }: QuestionsPartProps) {
  const { t } = useTranslation('summary');
  return (
    <Part id="questions" title={t('questions.title')}>
      <p className={styles['onScreen']}>{t('questions.lead')}</p>
      {clinic.topics.map((topic) => (
        <Topic key={topic.id} topic={topic} onPick={onPick} />
      ))}
      {clinic.picksNone ? <p className={styles['noneOnPaper']}>{t('questions.none')}</p> : null}
      <NoteField
        label={t('questions.own')}
        paperLabel={t('questions.own')}
        hint={t('questions.ownHint', { longest: LONGEST_NOTE })}
        value={clinic.ownQuestions}
        onPaper={clinic.ownQuestionsOnPaper}
        onWrite={onWrite}
      />
    </Part>
  );
}

interface TopicProps extends Pick<QuestionsPartProps, 'onPick'> {
  readonly topic: BankTopic;
}

function Topic({ topic, onPick }: TopicProps) {
  const { t } = useTranslation('summary');
  return (
    <fieldset className={styles['topic']}>
      <legend>{topic.title}</legend>
      {topic.questions.map((question) => (
        <Tick
          key={question.id}
          label={question.said}
          hint={question.suggested ? t('questions.suggested') : undefined}
          ticked={question.picked}
          onTick={(picked) => {
            onPick(question.id, picked);
          }}
        />
      ))}
    </fieldset>
  );
}
