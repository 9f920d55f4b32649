// The steps in their order: where each lives, and what it needs before it can be shown.
import type { ComponentType } from 'react';
import type { DecisionStore } from '#state/decision.ts';
import type { Words } from '#i18n/words.ts';
import type { Data, PieceName } from './pieces.ts';

/** What every step is handed. It makes its view from these and hands that to its page. */
export interface StepProps {
  readonly words: Words;
  readonly data: Data;
  readonly store: DecisionStore;
  /** The day on which the page is read, as an ISO date; empty while prerendering. */
  readonly today: string;
  /** The languages that are shown, for the pages that list them. */
  readonly languages: readonly Language[];
}

export interface Language {
  readonly tag: string;
  readonly name: string;
  readonly dir: 'ltr' | 'rtl';
  readonly status: 'draft' | 'reviewed' | 'approved' | 'pseudo';
  readonly digits: string;
  /** The tag whose numbers, units and dates the language follows: `en-GB` for `en`. */
  readonly formats: string;
}

export interface Step {
  readonly id: StepId;
  /** What stands between `/<language>/` and the last slash; the start has nothing there. */
  readonly path: string;
  /** Word files besides `common`. */
  readonly namespaces: readonly string[];
  /** Parts of the evidence besides `core`. */
  readonly pieces: readonly PieceName[];
  /** Topics of the background that are all this step shows of it; they stand for the whole of `background`. */
  readonly topics?: readonly string[];
  readonly load: () => Promise<ComponentType<StepProps>>;
}

export type StepId =
  | 'start'
  | 'about-you'
  | 'your-fit'
  | 'options'
  | 'compare'
  | 'summary'
  | 'sources'
  | 'about';

export const JOURNEY: readonly Step[] = [
  {
    id: 'start',
    path: '',
    namespaces: ['start', 'evidence'],
    pieces: [],
    topics: ['other-options'],
    load: async () => (await import('./steps/StartStep.tsx')).StartStep,
  },
  {
    id: 'about-you',
    path: 'about-you',
    namespaces: ['about-you', 'questions'],
    pieces: ['questions'],
    topics: ['trial-rules', 'trial-design', 'extra-ebrt'],
    load: async () => (await import('./steps/AboutYouStep.tsx')).AboutYouStep,
  },
  {
    id: 'your-fit',
    path: 'your-fit',
    namespaces: ['your-fit', 'questions'],
    pieces: ['questions'],
    topics: ['trial-rules', 'trial-design', 'extra-ebrt'],
    load: async () => (await import('./steps/YourFitStep.tsx')).YourFitStep,
  },
  {
    id: 'options',
    path: 'options',
    namespaces: ['options', 'evidence'],
    pieces: ['outcomes', 'questions'],
    topics: ['treatment', 'extra-ebrt', 'other-options'],
    load: async () => (await import('./steps/OptionsStep.tsx')).OptionsStep,
  },
  {
    id: 'compare',
    path: 'compare',
    namespaces: ['compare', 'evidence'],
    pieces: ['outcomes', 'questions'],
    load: async () => (await import('./steps/CompareStep.tsx')).CompareStep,
  },
  {
    id: 'summary',
    path: 'summary',
    namespaces: ['summary', 'questions', 'your-fit', 'evidence'],
    pieces: ['outcomes', 'questions', 'background'],
    load: async () => (await import('./steps/SummaryStep.tsx')).SummaryStep,
  },
  {
    id: 'sources',
    path: 'sources',
    namespaces: ['sources', 'ledger', 'evidence'],
    pieces: ['outcomes', 'background', 'sources', 'positions'],
    load: async () => (await import('./steps/SourcesStep.tsx')).SourcesStep,
  },
  {
    id: 'about',
    path: 'about',
    namespaces: ['about'],
    pieces: [],
    load: async () => (await import('./steps/AboutStep.tsx')).AboutStep,
  },
];

/** Address of a step in a language. */
export function addressOf(language: string, { path }: Pick<Step, 'path'>): string {
  return path === '' ? `/${language}/` : `/${language}/${path}/`;
}

/** Which step an address names, whatever its language; `undefined` for an address that we do not have. */
export function stepAt(pathname: string): Step | undefined {
  const path = pathname.replace(/^\/[^/]*\/?/, '').replace(/\/$/, '');
  return JOURNEY.find((step) => step.path === path);
}
