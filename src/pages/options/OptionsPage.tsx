import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Action } from '#ui/action/Action.tsx';
import { HeldBack } from '#ui/held-back/HeldBack.tsx';
import { Notice } from '#ui/notice/Notice.tsx';
import { PageTitle } from '#ui/page-title/PageTitle.tsx';
import { Said } from '#ui/said/Said.tsx';
import { AfterPathology } from './AfterPathology.tsx';
import { HowItWorks } from './HowItWorks.tsx';
import { LedgerLinks } from './LedgerLinks.tsx';
import { Menu } from './Menu.tsx';
import styles from './OptionsPage.module.css';
import type { OptionsView } from './optionsView.ts';
import { StepByStep } from './StepByStep.tsx';
import type { Passage, Story } from './story.ts';
import { TwoSides } from './TwoSides.tsx';
import { VisitCalendar } from './VisitCalendar.tsx';

/** The parts of the page, in reading order; their names head the sections and the list of contents. */
const SECTIONS = [
  'what',
  'how',
  'steps',
  'room',
  'weeks',
  'living',
  'later',
  'points',
  'next',
  'menu',
] as const;
type Section = (typeof SECTIONS)[number];

/** What happens in each option, part by part, always both options at once. */
export function OptionsPage({ view }: { readonly view: OptionsView }) {
  const { t } = useTranslation('options');
  return (
    <div className={`around-title ${styles['page'] ?? ''}`}>
      <PageTitle lead={t('lead')}>{t('title')}</PageTitle>
      {view.delayed === undefined ? null : <Notice kind="outside">{view.delayed}</Notice>}
      <p>{t('usual')}</p>
      <p className={styles['quiet']}>{t('order')}</p>
      <Contents />
      {SECTIONS.map((id) => (
        <section key={id} aria-labelledby={id}>
          <h2 id={id} tabIndex={-1}>
            {t(`sections.${id}`)}
          </h2>
          <Part id={id} view={view} />
        </section>
      ))}
      <p className={styles['actions']}>
        <Action kind="primary" href={view.links.compare}>
          {t('toCompare')}
        </Action>
      </p>
    </div>
  );
}

function Contents() {
  const { t } = useTranslation('options');
  return (
    <nav className={styles['contents']} aria-labelledby="contents">
      <p id="contents">{t('contents')}</p>
      <ul>
        {SECTIONS.map((id) => (
          <li key={id}>
            <a href={`#${id}`}>{t(`sections.${id}`)}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Part({ id, view }: { readonly id: Section; readonly view: OptionsView }): ReactNode {
  const { stories } = view;
  switch (id) {
    case 'what':
    case 'room':
    case 'later':
      return <PassagePair stories={stories} passage={id} level={3} />;
    case 'how':
      return (
        <TwoSides sides={stories} level={3}>
          {(story) => <HowItWorks story={story} />}
        </TwoSides>
      );
    case 'steps':
      return (
        <>
          <TwoSides sides={stories} level={3}>
            {(story) => <StepByStep story={story} />}
          </TwoSides>
          <LedgerLinks links={view.ledger.steps} />
        </>
      );
    case 'weeks':
      return (
        <>
          <PassagePair stories={stories} passage="weeks" level={3} />
          <VisitCalendar visits={view.visits} />
          <LedgerLinks links={view.ledger.visits} />
        </>
      );
    case 'living':
      return <Living stories={stories} />;
    case 'points':
      return <Points view={view} />;
    case 'next':
      return (
        <>
          <AfterPathology path={view.path} />
          <LedgerLinks links={view.ledger.next} />
        </>
      );
    case 'menu':
      return <Menu menu={view.menu} />;
  }
}

interface PassagePairProps {
  readonly stories: readonly [Story, Story];
  readonly passage: Passage;
  readonly level: 3 | 4;
}

function PassagePair({ stories, passage, level }: PassagePairProps) {
  return (
    <TwoSides sides={stories} level={level}>
      {(story) => (
        <p>
          <Said said={story.passages[passage]} />
        </p>
      )}
    </TwoSides>
  );
}

function Living({ stories }: { readonly stories: readonly [Story, Story] }) {
  const { t } = useTranslation('options');
  return (['body', 'feelings', 'everyday'] as const).map((passage) => (
    <section key={passage} aria-labelledby={passage}>
      <h3 id={passage}>{t(`sections.${passage}`)}</h3>
      <PassagePair stories={stories} passage={passage} level={4} />
    </section>
  ));
}

/** As many good points as hard ones for each option; what is about dying waits to be opened. */
function Points({ view }: { readonly view: OptionsView }) {
  const { t } = useTranslation('options');
  return (
    <>
      {(['good', 'hard'] as const).map((kind) => (
        <section key={kind} aria-labelledby={kind}>
          <h3 id={kind}>{t(`sections.${kind}`)}</h3>
          <TwoSides sides={view.stories} level={4}>
            {(story) => (
              <ul>
                {story[kind].map((said, point) => (
                  <li key={point}>
                    <Said said={said} />
                  </li>
                ))}
              </ul>
            )}
          </TwoSides>
        </section>
      ))}
      <HeldBack summary={t('dying.summary')}>
        <p>{t('dying.all')}</p>
        <p>{t('dying.other')}</p>
        <p>
          <a href={view.links.compare}>{t('dying.link')}</a>
        </p>
      </HeldBack>
    </>
  );
}
