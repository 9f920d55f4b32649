import { useTranslation } from 'react-i18next';
import { Said } from '#ui/said/Said.tsx';
import type { CriterionView, Sourced } from './criterionView.ts';
import styles from './YourFitPage.module.css';

/** One criterion: what was answered, what it changes or whom to ask, what others hold, and the way to change it. */
export function CriterionPart({ criterion }: { readonly criterion: CriterionView }) {
  const { t } = useTranslation('your-fit');
  const { name, answer, changes, remarks, ask, change } = criterion;
  return (
    <li className={styles['criterion']}>
      <div className={styles['head']}>
        <h3>{name}</h3>
        <p className={styles['answer']}>
          {answer === undefined ? t('noAnswer') : <Said said={answer} />}
        </p>
        <a href={change}>
          {t(answer === undefined ? 'give' : 'change')}
          <span className="visually-hidden">: {name}</span>
        </a>
      </div>
      {changes === undefined ? null : (
        <p>
          <Said said={changes} />
        </p>
      )}
      {ask === undefined ? null : (
        <p>
          <strong>{ask.whom}</strong> {ask.letter}
        </p>
      )}
      {remarks.length === 0 ? null : (
        <ul className={styles['remarks']}>
          {remarks.map((remark) => (
            <li key={remark.id}>
              <strong>{t(`makers.${remark.maker}`)}</strong> <WithSource sourced={remark} />
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

/** A sentence, and where it can be looked up. */
export function WithSource({ sourced: { said, study, href } }: { readonly sourced: Sourced }) {
  const { t } = useTranslation('your-fit');
  return (
    <>
      <Said said={said} />{' '}
      <a className={styles['study']} href={href}>
        {t('study', { study })}
      </a>
    </>
  );
}
