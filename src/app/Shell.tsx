import type { ReactNode } from 'react';
import type { DecisionStore } from '#state/decision.ts';
import { useDecision } from '#state/useDecision.ts';
import { ShowHeldBack } from '#ui/held-back/HeldBack.tsx';
import { Footer } from './Footer.tsx';
import { Forget } from './Forget.tsx';
import { Gentle } from './Gentle.tsx';
import { Keeping } from './Keeping.tsx';
import type { Language } from './language.ts';
import { showsFigures } from './journey.ts';
import { AskedListen } from './listen/AskedListen.tsx';
import { LanguageMenu } from './LanguageMenu.tsx';
import type { Loaded, Loader } from './load.ts';
import { StepNav } from './StepNav.tsx';
import { StepNote } from './StepNote.tsx';
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
  const dying = useDecision(store, ({ reading }) => reading.survival === 'show');
  return (
    <>
      <a className="skip-link" href="#main">
        {words.text('common:skip')}
      </a>
      <header className="page-head">
        <a className="page-name" href={`/${language.tag}/`}>
          {words.text('common:product')}
        </a>
        <LanguageMenu words={words} languages={languages} step={step} />
        <StepNav words={words} current={step.id} />
      </header>
      <main id="main" className="page-main" tabIndex={-1} data-figures={showsFigures(step)}>
        <AskedListen key={step.id} words={words} />
        <StorageNotice words={words} loader={loader} store={store} />
        <ShowHeldBack value={dying}>{children}</ShowHeldBack>
        <Gentle words={words} store={store} step={step.id} />
        <StepNote words={words} store={store} step={step.id} />
        <StepTurns words={words} current={step.id} />
      </main>
      <Footer words={words} data={data} language={language} step={step}>
        <Forget words={words} store={store} />
        <Keeping words={words} loader={loader} store={store} />
      </Footer>
    </>
  );
}
