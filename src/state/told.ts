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
  /** One way, in the unit of her language. */
  readonly distance?: number | undefined;
  /** One way. */
  readonly minutes?: number | undefined;
  /** Visits of the EBRT course that her hospital plans. */
  readonly visits?: number | undefined;
  readonly by?: 'car' | 'driven' | 'public' | 'foot' | undefined;
}

/** What a person has told us, and nothing that can be worked out from it. */
export interface Told {
  readonly answers: Readonly<Record<string, string>>;
  readonly leaning: Leaning;
  readonly questions: readonly string[];
  readonly ownQuestions: string;
  readonly reading: Reading;
  readonly way: Way;
}

/** Before anybody has said anything: no answer has a default. */
export const NOTHING_TOLD: Told = {
  answers: {},
  leaning: { choice: 'none-yet', words: '' },
  questions: [],
  ownQuestions: '',
  reading: { view: 'people', group: 'by-answers', swapped: false, survival: 'ask', report: {} },
  way: {},
};
