import { useTranslation } from 'react-i18next';
import styles from './WhatMattersPage.module.css';
import type { WhatMattersView } from './whatMattersView.ts';

/** How she weighed before she looked, and how she weighs now, side by side in the same words. */
export function BeforeNow({
  view,
}: {
  readonly view: Pick<WhatMattersView, 'changes' | 'changed'>;
}) {
  const { t } = useTranslation('what-matters');
  if (view.changes.length === 0) return null;
  return (
    <section aria-labelledby="before-and-now">
      <h2 id="before-and-now">{t('change.title')}</h2>
      <p>{t('change.lead')}</p>
      {view.changed ? null : <p>{t('change.same')}</p>}
      <ul className={styles['changes']}>
        {view.changes.map(({ id, name, before, now }) => (
          <li key={id}>
            <h3>{name}</h3>
            <dl>
              <div>
                <dt>{t('change.before')}</dt>
                <dd>{before}</dd>
              </div>
              <div>
                <dt>{t('change.now')}</dt>
                <dd>{now}</dd>
              </div>
            </dl>
          </li>
        ))}
      </ul>
    </section>
  );
}
