import { useTranslation } from 'react-i18next';
import { Disclosure } from '#ui/disclosure/Disclosure.tsx';
import { Said } from '#ui/said/Said.tsx';
import type { CriterionView, Sourced } from './criterionView.ts';
import styles from './YourFitPage.module.css';

/** One criterion: what was answered, what it changes or whom to ask, what others hold, and the way to change it. */
export function CriterionPart({ criterion }: { readonly criterion: CriterionView }) {
  const { t } = useTranslation('your-fit');
  const { name, answer, changes, studied, remarks, ask, change } = criterion;
  return (
    <li className={styles['criterion']}>
      <div className={styles['head']}>
        <h3>{name}</h3>
        <p>{answer === undefined ? t('noAnswer') : <Said said={answer} />}</p>
        <a href={change}>
          {t('change')}
          <span className="visually-hidden">: {name}</span>
        </a>
      </div>
      {changes === undefined ? null : (
        <p>
          <Said said={changes} />
        </p>
      )}
      {studied === undefined ? null : (
        <p>
          <Said said={studied} />
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

/** Questions without an answer, each with the way to it; whom to ask is one tap below. */
export function Unanswered({ criteria }: { readonly criteria: readonly CriterionView[] }) {
  const { t } = useTranslation('your-fit');
  return (
    <>
      <h3>{t('unanswered.title')}</h3>
      <ul className={styles['about']}>
        {criteria.map(({ id, name, change }) => (
          <li key={id}>
            <a href={change}>{name}</a>
          </li>
        ))}
      </ul>
      <Disclosure summary={t('unanswered.ask')}>
        <dl className={styles['rules']}>
          {criteria.map(({ id, name, ask }) => (
            <div key={id}>
              <dt>{name}</dt>
              <dd>
                {ask?.whom} {ask?.letter}
              </dd>
            </div>
          ))}
        </dl>
      </Disclosure>
    </>
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
