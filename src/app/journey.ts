// The steps in their order: where each lives, and what it needs before it can be shown.
import type { Step } from './step.ts';

export const JOURNEY: readonly Step[] = [
  {
    id: 'start',
    path: '',
    namespaces: ['start', 'evidence', 'glossary'],
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
    namespaces: ['your-fit', 'questions', 'glossary'],
    pieces: ['questions'],
    topics: ['trial-rules', 'trial-design', 'extra-ebrt', 'subgroups'],
    load: async () => (await import('./steps/YourFitStep.tsx')).YourFitStep,
  },
  {
    id: 'options',
    path: 'options',
    namespaces: ['options', 'evidence', 'glossary'],
    pieces: ['outcomes', 'questions'],
    topics: ['treatment', 'extra-ebrt', 'other-options'],
    load: async () => (await import('./steps/OptionsStep.tsx')).OptionsStep,
  },
  {
    id: 'compare',
    path: 'compare',
    namespaces: ['compare', 'evidence', 'rows', 'aspects', 'glossary'],
    pieces: ['outcomes', 'questions'],
    topics: ['trial-design'],
    load: async () => (await import('./steps/CompareStep.tsx')).CompareStep,
    prepare: async () => (await import('./steps/CompareStep.tsx')).prepareCompare,
  },
  {
    id: 'daily-life',
    path: 'daily-life',
    namespaces: ['daily-life', 'evidence'],
    pieces: ['questions'],
    topics: ['travel', 'treatment', 'extra-ebrt'],
    load: async () => (await import('./steps/DailyLifeStep.tsx')).DailyLifeStep,
  },
  {
    id: 'what-matters',
    path: 'what-matters',
    namespaces: ['what-matters', 'concerns', 'evidence'],
    pieces: ['outcomes', 'questions', 'positions', 'concerns'],
    topics: ['treatment', 'extra-ebrt', 'trial-design', 'claims', 'uptake'],
    load: async () => (await import('./steps/WhatMattersStep.tsx')).WhatMattersStep,
  },
  {
    id: 'check',
    path: 'check',
    namespaces: ['check', 'points', 'evidence'],
    pieces: ['outcomes', 'questions', 'check'],
    topics: ['treatment', 'extra-ebrt'],
    load: async () => (await import('./steps/CheckStep.tsx')).CheckStep,
  },
  {
    id: 'summary',
    path: 'summary',
    namespaces: ['summary', 'questions', 'evidence', 'concerns', 'points'],
    pieces: ['outcomes', 'questions', 'concerns', 'check'],
    topics: ['treatment', 'extra-ebrt', 'trial-rules', 'trial-design'],
    load: async () => (await import('./steps/SummaryStep.tsx')).SummaryStep,
  },
  {
    id: 'sources',
    path: 'sources',
    namespaces: ['sources', 'ledger', 'errata', 'evidence', 'rows', 'aspects'],
    pieces: ['outcomes', 'listed', 'background', 'sources', 'positions', 'history', 'usage'],
    load: async () => (await import('./steps/SourcesStep.tsx')).SourcesStep,
  },
  {
    id: 'about',
    path: 'about',
    namespaces: ['about', 'keeping'],
    pieces: [],
    load: async () => (await import('./steps/AboutStep.tsx')).AboutStep,
  },
];

/** Pages beside the way: for readers who want to know more than the decision needs. */
export const ASIDES: readonly Step[] = [
  {
    id: 'trial',
    path: 'trial',
    namespaces: ['trial', 'evidence', 'rows', 'errata', 'glossary'],
    pieces: ['outcomes', 'sources'],
    topics: ['subgroups', 'trial-design'],
    load: async () => (await import('./steps/TrialStep.tsx')).TrialStep,
  },
  {
    id: 'claims',
    path: 'claims',
    namespaces: ['claims', 'evidence', 'aspects'],
    pieces: ['outcomes', 'background', 'positions', 'claims'],
    load: async () => (await import('./steps/ClaimsStep.tsx')).ClaimsStep,
  },
  {
    id: 'words',
    path: 'words',
    namespaces: ['words', 'glossary'],
    pieces: [],
    load: async () => (await import('./steps/WordsStep.tsx')).WordsStep,
  },
  {
    id: 'audit',
    path: 'audit',
    namespaces: ['audit'],
    pieces: ['audit'],
    load: async () => (await import('./steps/AuditStep.tsx')).AuditStep,
  },
];

/** Every page of the site, in each language. */
export const PAGES: readonly Step[] = [...JOURNEY, ...ASIDES];

/** Whether figures stand on a step; evidence that is a year late covers them (first.css). @returns as an attribute has it */
export function showsFigures({ pieces, topics }: Step): '' | undefined {
  return topics !== undefined || pieces.includes('background') ? '' : undefined;
}

/** Address of a step in a language. */
export function addressOf(language: string, { path }: Pick<Step, 'path'>): string {
  return path === '' ? `/${language}/` : `/${language}/${path}/`;
}

/** Which step an address names, whatever its language; `undefined` for an address that we do not have. */
export function stepAt(pathname: string): Step | undefined {
  const path = pathname.replace(/^\/[^/]*\/?/, '').replace(/\/$/, '');
  return PAGES.find((step) => step.path === path);
}
