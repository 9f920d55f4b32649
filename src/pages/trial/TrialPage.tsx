import { useTranslation } from 'react-i18next';
import { Action } from '#ui/action/Action.tsx';
import { LinkList } from '#ui/link-list/LinkList.tsx';
import { PageTitle } from '#ui/page-title/PageTitle.tsx';
import { History } from './History.tsx';
import { OverTime } from './OverTime.tsx';
import { Section } from './Section.tsx';
import { Strata } from './Strata.tsx';
import { Subgroups } from './Subgroups.tsx';
import styles from './TrialPage.module.css';
import type { TrialView } from './trialView.ts';

const SECTIONS = ['strata', 'history', 'subgroups', 'time'] as const;

/** The trial in depth: its two ways of giving the dose, its older report, its parts, and its times. */
export function TrialPage({ view }: { readonly view: TrialView }) {
  const { t } = useTranslation('trial');
  return (
    <>
      <PageTitle lead={t('lead')}>{t('title')}</PageTitle>
      <p>{t('averages')}</p>
      <nav aria-label={t('contents')}>
        <LinkList links={SECTIONS.map((id) => ({ href: `#${id}`, name: t(`sections.${id}`) }))} />
      </nav>
      <Section id="strata" title={t('sections.strata')}>
        <Strata strata={view.strata} />
      </Section>
      <Section id="history" title={t('sections.history')}>
        <History history={view.history} />
      </Section>
      <Section id="subgroups" title={t('sections.subgroups')}>
        <Subgroups subgroups={view.subgroups} />
      </Section>
      <Section id="time" title={t('sections.time')}>
        <OverTime time={view.time} />
      </Section>
      <p className={styles['ways']}>
        <Action kind="quiet" href={view.links.compare}>
          {t('toCompare')}
        </Action>
        <Action kind="quiet" href={view.links.sources}>
          {t('toSources')}
        </Action>
      </p>
    </>
  );
}
