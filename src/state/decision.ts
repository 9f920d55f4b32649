// The store: what the person said, where she wants it kept, and how she has it forgotten.
import { createStore } from 'zustand/vanilla';
import type { Keeping } from './keeping.ts';
import {
  LONGEST_TEXT,
  NOTHING_TOLD,
  type Leaning,
  type Reading,
  type Clarity,
  type Told,
  type Values,
  type Way,
} from './told.ts';

/** What she must be told once about what was kept. */
export type News =
  /** A page could not be opened, and opening it anew would lose what is kept nowhere. */
  | 'unreached'
  /** What was kept could not be read, so this is a fresh start. */
  | 'afresh'
  /** The days on this device were over. */
  | 'expired'
  /** Another tab changed what is kept on this device, and this tab followed. */
  | 'elsewhere'
  /** Another tab deleted it, and this tab followed. */
  | 'gone'
  /** The device does not let us keep anything for longer than the tab. */
  | 'refused'
  /** Nobody was there, or the page was left, on a shared computer. */
  | 'wiped'
  /** What deletes the answers on a shared computer could not be loaded. */
  | 'unguarded';

/** What only this visit knows: whether storage could be read, and whether it can be written. */
interface Visit {
  readonly news: News | undefined;
  /** The browser lets us keep nothing; answers go when the page is reloaded. */
  readonly keepsNothing: boolean;
  /** Where it is kept; the tab, before she has chosen anything. */
  readonly keeping: Keeping;
  /** The last day on the device, as ISO date. */
  readonly keptUntil: string | undefined;
  /** How many times she has had everything forgotten. */
  readonly forgotten: number;
}

/** What a person can do. */
interface Verbs {
  readonly answer: (question: string, answer: string) => void;
  readonly unanswer: (question: string) => void;
  readonly lean: (leaning: Partial<Leaning>) => void;
  readonly pickQuestion: (question: string) => void;
  readonly dropQuestion: (question: string) => void;
  readonly writeQuestion: (words: string) => void;
  readonly read: (reading: Partial<Reading>) => void;
  readonly travel: (way: Partial<Way>) => void;
  readonly weigh: (values: Partial<Values>) => void;
  /** Answers a question of the check. */
  readonly check: (fact: string, answer: string) => void;
  /** Says whether a point is clear; `undefined` takes it back. */
  readonly judge: (point: string, clarity: Clarity | undefined) => void;
  /** Writes a note on a step; an empty one is gone. */
  readonly note: (step: string, words: string) => void;
  /** Takes over what was told elsewhere: a link, or a file. What is not named stays. */
  readonly takeOver: (told: Partial<Told>) => void;
  /** Chooses where it is kept. */
  readonly keep: (keeping: Keeping) => void;
  /** Forgets everything, wherever it is kept. A shared computer stays one. */
  readonly forget: (news?: News) => void;
}

export type Decision = Told & Visit & Verbs;
export type DecisionStore = ReturnType<typeof createDecisionStore>;

/**
 * The store, with nothing said yet: what is prerendered and what is hydrated are the same.
 *
 * @param told what has been said already, where a build draws a page as a reader would see it later
 */
export function createDecisionStore(told: Partial<Told> = {}) {
  return createStore<Decision>()((set, get) => ({
    ...NOTHING_TOLD,
    ...told,
    news: undefined,
    keepsNothing: false,
    keeping: 'tab',
    keptUntil: undefined,
    forgotten: 0,
    answer: (question, answer) => {
      set({ answers: { ...get().answers, [question]: answer } });
    },
    unanswer: (question) => {
      const { [question]: _dropped, ...answers } = get().answers;
      set({ answers });
    },
    lean: (leaning) => {
      const words = (leaning.words ?? get().leaning.words).slice(0, LONGEST_TEXT);
      set({ leaning: { ...get().leaning, ...leaning, words } });
    },
    pickQuestion: (question) => {
      set({ questions: [...new Set([...get().questions, question])] });
    },
    dropQuestion: (question) => {
      set({ questions: get().questions.filter((picked) => picked !== question) });
    },
    writeQuestion: (words) => {
      set({ ownQuestions: words.slice(0, LONGEST_TEXT) });
    },
    read: (reading) => {
      set({ reading: { ...get().reading, ...reading } });
    },
    travel: (way) => {
      set({ way: { ...get().way, ...way } });
    },
    weigh: (values) => {
      const own = (values.own ?? get().values.own).slice(0, LONGEST_TEXT);
      set({ values: { ...get().values, ...values, own } });
    },
    check: (fact, answer) => {
      set({ checked: { ...get().checked, [fact]: answer } });
    },
    judge: (point, clarity) => {
      const { [point]: _before, ...others } = get().points;
      set({ points: clarity === undefined ? others : { ...others, [point]: clarity } });
    },
    note: (step, words) => {
      const { [step]: _before, ...others } = get().notes;
      set({ notes: words === '' ? others : { ...others, [step]: words.slice(0, LONGEST_TEXT) } });
    },
    takeOver: (told) => {
      set(toldBy({ ...get(), ...told }));
    },
    keep: (keeping) => {
      set({ keeping, news: undefined });
    },
    forget: (news) => {
      const keeping = get().keeping === 'shared' ? 'shared' : 'tab';
      const forgotten = get().forgotten + 1;
      set({ ...NOTHING_TOLD, news, keeping, keptUntil: undefined, forgotten });
    },
  }));
}

/** What of the store is worth keeping: the person's own words and choices. */
export function toldBy({
  answers,
  leaning,
  questions,
  ownQuestions,
  reading,
  way,
  values,
  checked,
  points,
  notes,
}: Told): Told {
  return {
    answers,
    leaning,
    questions,
    ownQuestions,
    reading,
    way,
    values,
    checked,
    points,
    notes,
  };
}
