import { useTranslation } from 'react-i18next';
import { Action } from '#ui/action/Action.tsx';
import { PageTitle } from '#ui/page-title/PageTitle.tsx';
import { FiguresPart } from './FiguresPart.tsx';
import { FitPart, NothingYet } from './FitPart.tsx';
import type { LeaningChoice } from './leaningView.ts';
import { LeaningPart } from './LeaningPart.tsx';
import { QuestionsPart } from './QuestionsPart.tsx';
import styles from './SummaryPage.module.css';
import type { SummaryView } from './summaryView.ts';

interface SummaryPageProps {
  readonly view: SummaryView;
  readonly onLean: (leaning: { readonly choice?: LeaningChoice; readonly words?: string }) => void;
  readonly onPick: (question: string, picked: boolean) => void;
  readonly onWrite: (ownQuestions: string) => void;
  readonly onPrint: () => void;
}

/** The sheet to take along: the same page on screen and, without its controls, on two sheets of paper. */
export function SummaryPage({ view, onLean, onPick, onWrite, onPrint }: SummaryPageProps) {
  const { t } = useTranslation('summary');
  return (
    <div className={styles['sheet']}>
      <PageTitle lead={<span className={styles['onScreen']}>{t('lead')}</span>}>
        {t('title')}
      </PageTitle>
      {view.empty ? (
        <div className={styles['onScreen']}>
          <NothingYet link={view.links.aboutYou} />
        </div>
      ) : null}
      <p className={styles['noScript']}>{t('noScript')}</p>
      <section aria-labelledby="decision-title">
        <h2 id="decision-title">{t('decisionTitle')}</h2>
        <p>{view.decision}</p>
      </section>
      <LeaningPart leaning={view.leaning} onLean={onLean} />
      <QuestionsPart view={view} onPick={onPick} onWrite={onWrite} />
      <FitPart view={view} />
      <FiguresPart view={view} />
      <section aria-labelledby="edition-title">
        <h2 id="edition-title">{t('edition.title')}</h2>
        <p>{view.edition.said.join(' ')}</p>
        {view.edition.address === '' ? null : (
          <p>
            {t('edition.address')} <bdi>{view.edition.address}</bdi>
          </p>
        )}
      </section>
      <div className={`${styles['onScreen'] ?? ''} needs-script`}>
        <Action kind="primary" onPress={onPrint}>
          {t('print')}
        </Action>
        <p>{t('printHint')}</p>
      </div>
    </div>
  );
}
