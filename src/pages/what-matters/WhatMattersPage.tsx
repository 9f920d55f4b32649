import { useEffect, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { PageTitle } from '#ui/page-title/PageTitle.tsx';
import { BeforeNow } from './BeforeNow.tsx';
import { ConcernPart } from './ConcernPart.tsx';
import { PickPart } from './PickPart.tsx';
import styles from './WhatMattersPage.module.css';
import { LONGEST_OWN, type Importance, type WhatMattersView } from './whatMattersView.ts';

interface WhatMattersPageProps {
  readonly view: WhatMattersView;
  readonly onWeigh: (concern: string, importance: Importance) => void;
  readonly onPick: (concern: string) => void;
  readonly onWrite: (words: string) => void;
  /** Called each time she opens what a concern means. */
  readonly onSee: () => void;
}

/** Her concerns, weighed or picked or both, each with what it means for the two treatments. */
export function WhatMattersPage({ view, onWeigh, onPick, onWrite, onSee }: WhatMattersPageProps) {
  const { t } = useTranslation('what-matters');
  return (
    <>
      <PageTitle lead={t('lead')}>{t('title')}</PageTitle>
      <p>{t('noSum')}</p>
      <p className={styles['noScript']}>{t('noScript')}</p>
      <PickPart view={view} onPick={onPick} />
      <section aria-labelledby="concerns">
        <h2 id="concerns">{t('weigh.title')}</h2>
        <p className="needs-script">{t('weigh.lead')}</p>
        <p>{view.delayed ?? t('even')}</p>
        <p>{t('order')}</p>
        <Concerns view={view} onWeigh={onWeigh} onSee={onSee} />
      </section>
      <OwnWords own={view.own} onWrite={onWrite} />
      <BeforeNow view={view} />
      <p>{t('next')}</p>
    </>
  );
}

function Concerns({
  view,
  onWeigh,
  onSee,
}: Pick<WhatMattersPageProps, 'view' | 'onWeigh' | 'onSee'>) {
  const list = useRef<HTMLDivElement>(null);
  // Talks to the browser: a concern may have been opened before the page came alive.
  useEffect(() => {
    if (list.current?.querySelector('details[open]')) onSee();
  }, [onSee]);
  return (
    <div ref={list}>
      {view.concerns.map((concern) => (
        <ConcernPart
          key={concern.id}
          concern={concern}
          onWeigh={(importance) => {
            onWeigh(concern.id, importance);
          }}
          onSee={onSee}
        />
      ))}
    </div>
  );
}

/** A concern that is not on the list; the sheet is where it goes on paper. */
function OwnWords({
  own,
  onWrite,
}: { readonly own: string } & Pick<WhatMattersPageProps, 'onWrite'>) {
  const { t } = useTranslation('what-matters');
  const id = useId();
  return (
    <section className="needs-script" aria-labelledby="own">
      <h2 id="own">{t('own.title')}</h2>
      <div className={styles['field']}>
        <label htmlFor={id}>{t('own.label')}</label>
        <p id={`${id}-hint`}>{t('own.hint', { longest: LONGEST_OWN })}</p>
        <textarea
          id={id}
          rows={4}
          maxLength={LONGEST_OWN}
          aria-describedby={`${id}-hint`}
          value={own}
          onChange={(event) => {
            onWrite(event.target.value);
          }}
        />
        {own.length < LONGEST_OWN ? null : (
          <p role="status">{t('common:note.full', { longest: LONGEST_OWN })}</p>
        )}
      </div>
    </section>
  );
}
