import type { ReactNode } from 'react';
import type { DecisionStore } from '#state/decision.ts';
import { Footer } from './Footer.tsx';
import { Forget } from './Forget.tsx';
import { Keeping } from './Keeping.tsx';
import type { Language } from './language.ts';
import { LanguageMenu } from './LanguageMenu.tsx';
import type { Loaded, Loader } from './load.ts';
import styles from './Shell.module.css';
import { StepNav } from './StepNav.tsx';
import { StepTurns } from './StepTurns.tsx';
import { StorageNotice } from './StorageNotice.tsx';

interface ShellProps {
  readonly language: Language;
  readonly languages: readonly Language[];
  readonly shown: Loaded;
  readonly loader: Loader;
  readonly store: DecisionStore;
  readonly children: ReactNode;
}

/** What stands around every step: the way through it, the way to forget, and what this page is. */
export function Shell({ language, languages, shown, loader, store, children }: ShellProps) {
  const { words, data, step } = shown;
  return (
    <>
      <a className="skip-link" href="#main">
        {words.text('common:skip')}
      </a>
      <header className={styles['header']}>
        <a className={styles['name']} href={`/${language.tag}/`}>
          {words.text('common:product')}
        </a>
        <LanguageMenu words={words} languages={languages} step={step} />
        <StepNav words={words} current={step.id} />
      </header>
      <main id="main" className={styles['main']} tabIndex={-1}>
        <StorageNotice words={words} store={store} />
        {children}
        <StepTurns words={words} current={step.id} />
      </main>
      <Footer words={words} data={data} language={language}>
        <Forget words={words} store={store} />
        <Keeping words={words} loader={loader} store={store} />
      </Footer>
    </>
  );
}
