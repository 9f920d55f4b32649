import { useTranslation } from 'react-i18next';
import { Action } from '#ui/action/Action.tsx';
import { DataTable } from '#ui/data-table/DataTable.tsx';
import { Notice } from '#ui/notice/Notice.tsx';
import styles from './SummaryPage.module.css';
import type { SummaryView } from './summaryView.ts';

/** What is still open and who can tell, then every answer beside the people in the trial. */
export function FitPart({ view }: { readonly view: SummaryView }) {
  const { t } = useTranslation('summary');
  return (
    <>
      <section aria-labelledby="open-title">
        <h2 id="open-title">{t('open.title')}</h2>
        <p className={view.open.length === 0 ? undefined : styles['onScreen']}>
          {t(view.open.length === 0 ? 'open.none' : 'open.lead')}
        </p>
        <dl className={styles['listed']}>
          {view.open.map(({ ask, points }) => (
            <div key={ask}>
              <dt>{ask}</dt>
              {points.map((point) => (
                <dd key={point}>{point}</dd>
              ))}
            </div>
          ))}
        </dl>
      </section>
      <section aria-labelledby="fit-title">
        <h2 id="fit-title">{t('fit.title')}</h2>
        <p>{view.fit}</p>
        {view.answers.length === 0 ? null : (
          <DataTable
            caption={t('fit.table')}
            captionHidden
            columns={[t('fit.question'), t('fit.answer'), t('fit.standing')]}
            rows={view.answers.map(({ question, cells }) => ({ header: question, cells }))}
          />
        )}
        {view.notGiven.length === 0 ? null : (
          <dl className={styles['listed']}>
            <div>
              <dt>{t('fit.notGiven')}</dt>
              {view.notGiven.map((question) => (
                <dd key={question}>{question}</dd>
              ))}
            </div>
          </dl>
        )}
        <p className={styles['onScreen']}>
          <a href={view.links.yourFit}>{t('fit.link')}</a>
        </p>
        <p className={styles['onScreen']}>
          <a href={view.links.aboutYou}>{t('fit.change')}</a>
        </p>
      </section>
    </>
  );
}

/** Said at the top of a sheet that holds no answers yet, with the way to give them. */
export function NothingYet({ link }: { readonly link: string }) {
  const { t } = useTranslation('summary');
  return (
    <Notice kind="note" title={t('empty.title')}>
      <p>{t('empty.said')}</p>
      <Action kind="quiet" href={link}>
        {t('empty.link')}
      </Action>
    </Notice>
  );
}
