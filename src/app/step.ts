// What a step is, and what it is handed.
import type { i18n as I18n } from 'i18next';
import type { ComponentType } from 'react';
import type { Words } from '#i18n/words.ts';
import type { DecisionStore } from '#state/decision.ts';
import type { Language } from './language.ts';
import type { Data, PieceName } from './pieces.ts';

/** What every step is handed. It makes its view from these and hands that to its page. */
export interface StepProps {
  readonly words: Words;
  readonly data: Data;
  readonly store: DecisionStore;
  /** The day on which the page is read, as an ISO date; empty while prerendering. */
  readonly today: string;
  /** The language that is read. */
  readonly language: Language;
  /** The languages that are shown, for the pages that list them. */
  readonly languages: readonly Language[];
  /** The step's words and those of more files, for a part of it that few ask for. @throws when they cannot be had */
  readonly speakAlso: (files: readonly string[]) => Promise<Speaking>;
}

/** The words of a language, for a page that asks for them and for parts that ask by themselves. */
export interface Speaking {
  readonly i18n: I18n;
  readonly words: Words;
}

/** Does work ahead, and waits for `pause` again and again, so that others have their turn. */
export type Prepare = (
  given: Pick<StepProps, 'words' | 'data'>,
  pause: () => Promise<unknown>,
) => Promise<void>;

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
  /** What would hold up the drawing of the step, done before it in slices. */
  readonly prepare?: () => Promise<Prepare>;
}

export type StepId =
  | 'start'
  | 'about-you'
  | 'your-fit'
  | 'options'
  | 'compare'
  | 'daily-life'
  | 'what-matters'
  | 'check'
  | 'summary'
  | 'sources'
  | 'about'
  | 'trial'
  | 'claims'
  | 'audit'
  | 'words';
