import { useTranslation } from 'react-i18next';
import type { Answers } from '#domain/eligibility/assess.ts';
import { Action } from '#ui/action/Action.tsx';
import { PageTitle } from '#ui/page-title/PageTitle.tsx';
import styles from './AboutYouPage.module.css';
import { ALL, type AboutYouView, type Place } from './aboutYouView.ts';
import { QuestionPart } from './QuestionPart.tsx';

interface AboutYouPageProps {
  readonly view: AboutYouView;
  /** What has been answered so far. */
  readonly given: Answers;
  /** What the address names. */
  readonly place: Place;
  readonly onAnswer: (question: string, answer: string) => void;
  readonly onClear: (question: string) => void;
}

/**
 * One question a screen, or all on one page; which, stands in the address, so that going back and
 * reloading lose nothing. All of them are in the page from the start, because without JavaScript they
 * are a list to read: the style sheet then shows what `hidden` would hide.
 */
export function AboutYouPage({ view, given, place, onAnswer, onClear }: AboutYouPageProps) {
  const { t } = useTranslation('about-you');
  const { parts, links } = view;
  const all = place.kind === 'all';
  const shown = (id: string) => place.kind === 'all' || place.question === id;
  const first = parts[0]?.questions[0];
  const dots = parts
    .flatMap(({ questions }) => questions)
    .map(({ id }) => ({ id, answered: given[id] !== undefined }));
  const opening = all || first === undefined || shown(first.id);
  const turn = (
    <p className={`${styles['switch'] ?? ''} needs-script`}>
      <a href={all ? links.first : links.all}>{t(all ? 'one' : 'all')}</a>
    </p>
  );
  return (
    <>
      <PageTitle lead={opening ? t('lead') : undefined}>{t('title')}</PageTitle>
      <p className={styles['noScript']}>{t('noScript')}</p>
      {all ? turn : null}
      <div id={ALL} className={styles['questions']}>
        {parts.map(({ id, title, questions }) => (
          <section
            key={id}
            className={styles['part']}
            aria-labelledby={`part-${id}`}
            hidden={!questions.some((question) => shown(question.id))}
          >
            <h2 id={`part-${id}`}>{title}</h2>
            {questions.map((question) => (
              <QuestionPart
                key={question.id}
                question={question}
                answer={given[question.id]}
                dots={!all && shown(question.id) ? dots : undefined}
                fit={links.fit}
                shown={shown(question.id)}
                alone={!all}
                onAnswer={onAnswer}
                onClear={onClear}
              />
            ))}
          </section>
        ))}
      </div>
      {all ? (
        <Action kind="primary" href={links.fit}>
          {t('finish')}
        </Action>
      ) : (
        turn
      )}
      <p className={styles['private']}>{t('private')}</p>
    </>
  );
}
