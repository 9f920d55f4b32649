// Makes everything once, hands it to the app, and brings the prerendered page to life.
import { StrictMode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import { App } from '#app/App.tsx';
import { stepAt } from '#app/journey.ts';
import { createLoader } from '#app/load.ts';
import { parseLanguages } from '#app/languages.ts';
import { createDecisionStore } from '#state/decision.ts';
import { remember } from '#state/remember.ts';
import '#ui/tokens.css';
import '#ui/base.css';

async function fetchJson(path: string): Promise<unknown> {
  const answer = await fetch(path);
  if (!answer.ok) throw new Error(`${path} answered ${String(answer.status)}.`);
  return answer.json();
}

/** A page that cannot be brought to life stays as it was prerendered: readable, without answers. */
async function start(): Promise<void> {
  const root = document.getElementById('root');
  const languages = parseLanguages(document.getElementById('site-languages')?.textContent ?? '');
  const language = languages.find(({ tag }) => tag === document.documentElement.lang);
  const step = stepAt(window.location.pathname);
  if (root === null || language === undefined || step === undefined) return;
  const loader = createLoader(language, __CONTENT_HASH__, fetchJson);
  const store = createDecisionStore();
  const first = await loader.load(step);
  hydrateRoot(
    root,
    <StrictMode>
      <BrowserRouter>
        <App
          language={language}
          languages={languages.filter(({ status }) => status !== 'pseudo')}
          loader={loader}
          first={first}
          store={store}
          today={new Date().toISOString().slice(0, 10)}
          onReady={() => {
            remember(store, () => window.sessionStorage);
          }}
        />
      </BrowserRouter>
    </StrictMode>,
  );
}

void start();
