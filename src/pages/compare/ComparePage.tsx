import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Action } from '#ui/action/Action.tsx';
import { Disclosure } from '#ui/disclosure/Disclosure.tsx';
import { PageTitle } from '#ui/page-title/PageTitle.tsx';
import styles from './ComparePage.module.css';
import type { CompareView, Reading } from './compareView.ts';
import { Overview } from './Overview.tsx';
import { OutcomeSection } from './OutcomeSection.tsx';

interface ComparePageProps {
  readonly view: CompareView;
  /** The picture that is drawn; the one chosen last may still be on its way. */
  readonly picture: Reading['view'];
  /** Where she chooses how the results are told; drawn by itself, so that a press there is answered at once. */
  readonly controls: ReactNode;
  readonly onReport: (outcome: string, report: string) => void;
}

/** The results of the trial, outcome by outcome, both options always in the same form. */
export function ComparePage({ view, picture, controls, onReport }: ComparePageProps) {
  const { t } = useTranslation('compare');
  const sections = (outcomes: CompareView['main']) =>
    outcomes.map((outcome) => (
      <OutcomeSection key={outcome.id} outcome={outcome} view={picture} onReport={onReport} />
    ));
  return (
    <>
      <PageTitle lead={t('lead')}>{t('title')}</PageTitle>
      {view.group.said.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <p>{t('averages')}</p>
      <p>{t('order.rule')}</p>
      {controls}
      <nav aria-label={t('contents')} className={styles['contents']}>
        <ul>
          {view.main.map(({ id, name }) => (
            <li key={id}>
              <a href={`#${id}-name`}>{name}</a>
            </li>
          ))}
          <li>
            <a href="#overview">{t('overviewLink')}</a>
          </li>
        </ul>
      </nav>
      <h2>{t('mainTitle')}</h2>
      {sections(view.main)}
      <h2>{t('moreTitle')}</h2>
      <Disclosure summary={t('moreSummary')}>{sections(view.more)}</Disclosure>
      <Overview view={view} />
      <h2>{t('next')}</h2>
      <Action kind="primary" href={view.links.summary}>
        {t('nextSummary')}
      </Action>
      <p>
        <a href={view.links.trial}>{t('nextTrial')}</a>
      </p>
    </>
  );
}
