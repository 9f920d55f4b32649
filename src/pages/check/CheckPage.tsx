import { useTranslation } from 'react-i18next';
import { Notice } from '#ui/notice/Notice.tsx';
import { PageTitle } from '#ui/page-title/PageTitle.tsx';
import styles from './CheckPage.module.css';
import type { Clarity } from './checkMatter.ts';
import type { CheckView } from './checkView.ts';
import { FactPart } from './FactPart.tsx';
import { StandingPart } from './StandingPart.tsx';

interface CheckPageProps {
  readonly view: CheckView;
  readonly onCheck: (fact: string, answer: string) => void;
  readonly onJudge: (point: string, clarity: Clarity | undefined) => void;
  readonly onInclude: () => void;
}

/** The facts one after another, then where she stands. Nothing has to be answered, in whatever order. */
export function CheckPage({ view, onCheck, onJudge, onInclude }: CheckPageProps) {
  const { t } = useTranslation('check');
  return (
    <div className={`around-title ${styles['page'] ?? ''}`}>
      <PageTitle lead={t('lead')}>{t('title')}</PageTitle>
      {view.delayed === undefined ? null : <Notice kind="note">{view.delayed}</Notice>}
      <p className={styles['noScript']}>{t('noScript')}</p>
      <p className="needs-script">{t('noMarks')}</p>
      <section aria-labelledby="facts">
        <h2 id="facts" tabIndex={-1}>
          {t('factsTitle')}
        </h2>
        <p className="needs-script">{t('howTo')}</p>
        <p className={styles['order']}>{t('order')}</p>
        {view.facts.map((fact) => (
          <FactPart
            key={fact.id}
            fact={fact}
            onCheck={onCheck}
            onJudge={onJudge}
            onInclude={onInclude}
          />
        ))}
      </section>
      <StandingPart view={view} onJudge={onJudge} />
    </div>
  );
}
