// What a person can tell us. Types only, so that the first visit carries no parser.

/** The longest text that a person can write in one place: about two pages. */
export const LONGEST_TEXT = 4_000;

/** How she wants the results told. */
export interface Reading {
  readonly view: 'people' | 'bars' | 'table' | 'words';
  readonly group: 'by-answers' | 'during-lumpectomy' | 'delayed';
  readonly swapped: boolean;
  readonly survival: 'ask' | 'show';
  /** Outcome id to the id of the report that she picked. */
  readonly report: Readonly<Record<string, string>>;
}

export interface Leaning {
  /** `none-yet` before she has said anything; `not-ready` is an answer she gave. */
  readonly choice: 'none-yet' | 'not-ready' | 'ebrt' | 'targit-iort' | 'not-sure';
  readonly words: string;
}

/** Her own way to the hospital; what she has not told has no default. */
export interface Way {
  /** One way, in kilometres, whatever her language tells distances in. */
  readonly distance?: number | undefined;
  /** One way. */
  readonly minutes?: number | undefined;
  /** Visits of the EBRT course that her hospital plans. */
  readonly visits?: number | undefined;
  readonly by?: 'car' | 'driven' | 'public' | 'foot' | undefined;
}

/** How much a concern weighs with her, in her own judgement. */
export type Importance = 'very' | 'somewhat' | 'not' | 'not-sure';

/** What matters to her at one moment. */
export interface Weighing {
  /** Concern id to its importance; a concern that she passed over is absent. */
  readonly importance: Readonly<Record<string, Importance>>;
  /** Ids of the concerns that matter most to her, at most three, in the order of picking. */
  readonly top: readonly string[];
}

export interface Values extends Weighing {
  /** A concern of her own, in her own words. */
  readonly own: string;
  /** How she weighed before she first saw what each concern implies; kept for her own sheet. */
  readonly before?: Weighing | undefined;
}

/** How many concerns can matter most. */
export const MOST_TOP_CONCERNS = 3;

/** Whether a point of the decision is clear to her; one that she has not judged is absent. */
export type Clarity = 'clear' | 'unclear';

/** What a person has told us, and nothing that can be worked out from it. */
export interface Told {
  readonly answers: Readonly<Record<string, string>>;
  readonly leaning: Leaning;
  readonly questions: readonly string[];
  readonly ownQuestions: string;
  readonly reading: Reading;
  readonly way: Way;
  readonly values: Values;
  /** Fact id to the answer she gave in the check; it never leaves the tab. */
  readonly checked: Readonly<Record<string, string>>;
  /** Point id (a fact of the check or a question about where she stands) to her own judgement. */
  readonly points: Readonly<Record<string, Clarity>>;
  /** Step id to a note in her own words. */
  readonly notes: Readonly<Record<string, string>>;
}

/** Before anybody has said anything: no answer has a default. */
export const NOTHING_TOLD: Told = {
  answers: {},
  leaning: { choice: 'none-yet', words: '' },
  questions: [],
  ownQuestions: '',
  reading: { view: 'people', group: 'by-answers', swapped: false, survival: 'ask', report: {} },
  way: {},
  values: { importance: {}, top: [], own: '' },
  checked: {},
  points: {},
  notes: {},
};
