import { useTranslation } from 'react-i18next';
import { Said } from '#ui/said/Said.tsx';
import styles from './YourFitPage.module.css';
import type { CriterionView } from './yourFitView.ts';

/** One criterion: what was answered, what it changes or whom to ask, and how to change the answer. */
export function CriterionPart({ criterion }: { readonly criterion: CriterionView }) {
  const { t } = useTranslation('your-fit');
  const { name, answer, changes, remarks, ask, change } = criterion;
  return (
    <li className={styles['criterion']}>
      <h3>{name}</h3>
      <p>
        {answer === undefined ? t('noAnswer') : <Said said={answer} />}{' '}
        <a href={change} aria-label={`${t(answer === undefined ? 'give' : 'change')}: ${name}`}>
          {t(answer === undefined ? 'give' : 'change')}
        </a>
      </p>
      {changes === undefined ? null : (
        <p>
          <Said said={changes} />
        </p>
      )}
      {ask === undefined ? null : (
        <p>
          {ask.whom} {ask.letter}
        </p>
      )}
      {remarks.length === 0 ? null : (
        <ul className={styles['remarks']}>
          {remarks.map(({ id, said, study }) => (
            <li key={id}>
              <Said said={said} /> <span className={styles['study']}>{t('study', { study })}</span>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
