import { useTranslation } from 'react-i18next';
import { Action } from '#ui/action/Action.tsx';
import styles from './AboutYouPage.module.css';
import type { QuestionView } from './aboutYouView.ts';

interface TurnsProps {
  readonly question: Pick<QuestionView, 'before' | 'after'>;
  readonly fit: string;
}

/**
 * Back, on, and out. They are links, so that the browser's own back button goes the same way; leaving
 * a question open and going on is the same link as going on with an answer.
 */
export function Turns({ question: { before, after }, fit }: TurnsProps) {
  const { t } = useTranslation('about-you');
  return (
    <div className={styles['turns']}>
      <p className={styles['on']}>
        {after === undefined ? (
          <Action kind="primary" href={fit}>
            {t('finish')}
          </Action>
        ) : (
          <Action kind="primary" href={after}>
            {t('next')}
          </Action>
        )}
        {before === undefined ? null : (
          <Action kind="quiet" href={before}>
            {t('back')}
          </Action>
        )}
      </p>
      {after === undefined ? null : (
        <p>
          <a className={styles['early']} href={fit}>
            {t('early')}
          </a>
        </p>
      )}
    </div>
  );
}
