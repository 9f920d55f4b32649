// What the sheet is made from: the evidence at hand, what she told, and the place where it is looked at.
import type { Assessment } from '#domain/eligibility/assess.ts';
import type { Evidence, Option } from '#domain/evidence/evidence.ts';
import type { Release } from '#domain/evidence/release.ts';
import type { Group } from '#domain/evidence/shownFigures.ts';
import type { LeaningChoice } from './leaningView.ts';

/** The longest note that still fits on the sheet, in letters. */
export const LONGEST_NOTE = 400;

export interface SummaryMatter extends Pick<Evidence, 'outcomes' | 'background' | 'questions'> {
  readonly release: Release;
  readonly options: readonly Option[];
  readonly citations: Readonly<Record<string, string>>;
  /** How the answers stand to the people in the trial. */
  readonly fit: Assessment;
  /** Ids of the concerns that are asked about, in the order of their list. */
  readonly concerns: readonly string[];
  /** Ids of the facts of the check, in their order. */
  readonly facts: readonly string[];
  /** What distances are told in where her language is spoken. */
  readonly unit: 'miles' | 'kilometres';
}

export type Importance = 'very' | 'somewhat' | 'not' | 'not-sure';

/** How she weighs the concerns at one moment. */
export interface Weighed {
  readonly importance: Readonly<Record<string, Importance>>;
  readonly top: readonly string[];
}

/** Her way to the hospital, as far as she has told it. */
export interface WayTold {
  readonly distance?: number | undefined;
  readonly minutes?: number | undefined;
  readonly visits?: number | undefined;
}

/** What she has told so far. */
export interface SummaryTold {
  readonly leaning: { readonly choice: LeaningChoice; readonly words: string };
  readonly questions: readonly string[];
  readonly ownQuestions: string;
  readonly way: WayTold;
  readonly values: Weighed & { readonly own: string; readonly before?: Weighed | undefined };
  readonly points: Readonly<Record<string, 'clear' | 'unclear'>>;
  readonly notes: Readonly<Record<string, string>>;
  readonly reading: {
    readonly group: 'by-answers' | Group;
    readonly swapped: boolean;
    readonly survival: 'ask' | 'show';
  };
}

/** Where, when and how the sheet is looked at; place and day are unknown while it is prerendered. */
export interface SummaryPlace {
  readonly today: string;
  readonly address: string;
  /** Large type takes as much paper as it needs. */
  readonly type: 'usual' | 'large';
}
