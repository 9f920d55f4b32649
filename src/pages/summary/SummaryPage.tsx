import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Action } from '#ui/action/Action.tsx';
import { Notice } from '#ui/notice/Notice.tsx';
import { PageTitle } from '#ui/page-title/PageTitle.tsx';
import { ClinicPart } from './ClinicPart.tsx';
import type { LeaningChoice } from './leaningView.ts';
import { OwnPart } from './OwnPart.tsx';
import styles from './SummaryPage.module.css';
import type { SummaryView } from './summaryView.ts';
import { TakeAlongPart, type Printing } from './TakeAlongPart.tsx';

interface SummaryPageProps extends Printing {
  readonly view: SummaryView;
  /** A picture that a camera can read, which opens what she told. */
  readonly code?: ReactNode;
  readonly onLean: (leaning: { readonly choice?: LeaningChoice; readonly words?: string }) => void;
  readonly onPick: (question: string, picked: boolean) => void;
  readonly onWrite: (ownQuestions: string) => void;
}

/**
 * The sheet to take along: the same page on screen and, without its controls, on paper. One page for
 * the clinic, then one for herself.
 */
export function SummaryPage(props: SummaryPageProps) {
  const { view, code, onLean, onPick, onWrite, ...printing } = props;
  const { t } = useTranslation('summary');
  return (
    <div
      className={`around-title ${styles['sheet'] ?? ''}`}
      data-type={printing.large ? 'large' : 'usual'}
    >
      <div className={`around-title ${styles['onScreen'] ?? ''}`}>
        <PageTitle lead={t('lead')}>{t('title')}</PageTitle>
        {view.empty ? (
          <Notice kind="note" title={t('empty.title')}>
            <p>{t('empty.said')}</p>
            <Action kind="quiet" href={`${view.base}about-you/`}>
              {t('empty.link')}
            </Action>
          </Notice>
        ) : null}
        <p className={styles['noScript']}>{t('noScript')}</p>
      </div>
      <ClinicPart view={view} code={code} onLean={onLean} onPick={onPick} onWrite={onWrite} />
      <OwnPart
        view={view}
        onWrite={(words) => {
          onLean({ words });
        }}
      />
      <TakeAlongPart {...printing} cuts={view.cuts} />
    </div>
  );
}
