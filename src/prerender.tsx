// The same app as text: one step of one language, for the build to write into a file.
import { renderToString } from 'react-dom/server';
import { StaticRouter } from 'react-router';
import { App } from '#app/App.tsx';
import { addressOf } from '#app/journey.ts';
import type { Language } from '#app/language.ts';
import type { Step } from '#app/step.ts';
import { createLoader, type Fetch, type Loaded } from '#app/load.ts';
import { createDecisionStore } from '#state/decision.ts';
import type { Told } from '#state/told.ts';

export { filesOf } from '#app/load.ts';
export { addressOf, PAGES } from '#app/journey.ts';
export { NOTHING_TOLD } from '#state/told.ts';

export interface Prerendered {
  readonly html: string;
  readonly title: string;
  readonly description: string;
  /** What is said of evidence whose review is late. */
  readonly age: AgeSaid;
}

/** Sentences that stand in every page and are shown from the day on which they are true. */
export interface AgeSaid {
  readonly reviewBy: string;
  readonly label: string;
  readonly due: string;
  readonly overdue: string;
  readonly accept: string;
}

/**
 * A step as it stands before anybody has said anything, or after `told` has been said.
 *
 * @param fetchJson gives the files that a browser would fetch, from memory
 * @throws when a word, a blank or a figure is missing
 */
export async function prerender(
  step: Step,
  language: Language,
  hash: string,
  fetchJson: Fetch,
  told: Partial<Told> = {},
): Promise<Prerendered> {
  const store = createDecisionStore(told);
  const loader = createLoader(language.tag, hash, fetchJson);
  const first = await loader.load(step);
  const html = renderToString(
    <StaticRouter location={addressOf(language.tag, step)}>
      <App loader={loader} first={first} store={store} today="" onShown={() => undefined} />
    </StaticRouter>,
  );
  const name = first.words.text(`common:steps.${step.id}`);
  return {
    html,
    title: first.words.text('common:titleOf', { step: name }),
    description: first.words.text('common:description'),
    age: ageSaid(first),
  };
}

function ageSaid({ words, data }: Loaded): AgeSaid {
  const { reviewed, reviewBy } = data.piece('core').release;
  const dates = { reviewed: words.date(reviewed), reviewBy: words.date(reviewBy) };
  return {
    reviewBy,
    label: words.text('common:age.label'),
    due: words.text('common:age.due', dates),
    overdue: words.text('common:age.overdue', dates),
    accept: words.text('common:age.accept'),
  };
}
