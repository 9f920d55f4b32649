import { useEffect, useRef, useState } from 'react';
import { I18nextProvider } from 'react-i18next';
import { useLocation } from 'react-router';
import type { Words } from '#i18n/words.ts';
import type { DecisionStore } from '#state/decision.ts';
import { Glossary } from '#ui/term/Term.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { stepAt } from './journey.ts';
import type { StepId } from './step.ts';
import type { Loaded, Loader } from './load.ts';
import { reveal, toTheTop } from './reveal.ts';
import { Shell } from './Shell.tsx';
import { useFollowedLinks } from './useFollowedLinks.ts';
import { useLedger } from './useLedger.tsx';
import { visitAnew } from './visitAnew.ts';

interface AppProps {
  readonly loader: Loader;
  readonly first: Loaded;
  readonly store: DecisionStore;
  readonly today: string;
  /** Called after each step is on the screen; the first time it equals what was prerendered. */
  readonly onShown: (step: StepId) => void;
}

/** The step that the address names, inside the shell. It is loaded before it is shown. */
export function App({ loader, first, store, today, onShown }: AppProps) {
  const { pathname, hash } = useLocation();
  const [shown, setShown] = useState(first);
  const { language } = first;
  useFollowedLinks(language.tag, loader, store);
  const step = stepAt(pathname) ?? first.step;
  const current = loader.loaded(step) ?? shown;
  const row = useLedger(current, hash, loader, store);
  const explain = (term: string) => explained(current.words, term);
  const languages = current.data
    .piece('core')
    .languages.filter(({ status }) => status !== 'pseudo');

  // Talks to the network: a step reached by the browser's own buttons may not be loaded yet.
  useEffect(() => {
    if (current.step.id !== step.id)
      void loader.load(step).then(setShown, () =>
        visitAnew(store, () => {
          window.location.reload();
        }),
      );
  }, [current, loader, step, store]);

  // Talks to the document: its title follows the step, the reader's place follows the address.
  useEffect(() => {
    document.title = current.words.text('common:titleOf', {
      step: current.words.text(`common:steps.${current.step.id}`),
    });
  }, [current]);
  const arrived = useRef(first.step.id);
  useEffect(() => {
    if (hash !== '') reveal(hash);
    else if (arrived.current !== current.step.id) toTheTop();
    arrived.current = current.step.id;
  }, [current, hash]);
  // Talks to storage and to tests, through whoever made the app: the page is alive.
  useEffect(() => {
    onShown(current.step.id);
  }, [current, onShown]);

  return (
    <I18nextProvider i18n={current.i18n}>
      <Shell
        language={language}
        languages={languages}
        shown={current}
        loader={loader}
        store={store}
      >
        <Glossary value={explain}>
          <ErrorBoundary key={current.step.id} words={current.words}>
            <current.Step
              words={current.words}
              data={current.data}
              store={store}
              today={today}
              language={language}
              languages={languages}
              speakAlso={current.speakAlso}
            />
          </ErrorBoundary>
        </Glossary>
        {row}
      </Shell>
    </I18nextProvider>
  );
}

/** What a term means, on the pages that load the words for it. */
function explained(words: Words, term: string) {
  const key = `glossary:${term}` as const;
  return words.has(`${key}.meaning`)
    ? { name: words.text(`${key}.name`), meaning: words.text(`${key}.meaning`) }
    : undefined;
}
