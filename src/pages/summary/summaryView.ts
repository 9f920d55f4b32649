// The sheet for the visit, said: what she told, what is open, what she wants to ask, and a few results.
import type { Assessment } from '#domain/eligibility/assess.ts';
import type { Evidence, Option } from '#domain/evidence/evidence.ts';
import type { OptionId } from '#domain/evidence/ids.ts';
import type { Release } from '#domain/evidence/release.ts';
import type { Group } from '#domain/evidence/shownFigures.ts';
import type { Said } from '#domain/said/said.ts';
import { summarise } from '#domain/summary/summarise.ts';
import type { Words } from '#i18n/words.ts';
import {
  answerRows,
  notGiven,
  openPoints,
  type AnswerRow,
  type OpenPoints,
} from './answersView.ts';
import { bankView, type BankTopic } from './bankView.ts';
import { keyFigures, type KeyFigure } from './keyFigures.ts';
import { leaningView, type LeaningChoice, type LeaningView } from './leaningView.ts';
import { QUESTION_BANK } from './questionBank.ts';
import { visitsSaid } from './visitsSaid.ts';

/** The longest note that still fits on the sheet, in letters. */
export const LONGEST_NOTE = 400;

export interface SummaryMatter extends Pick<Evidence, 'outcomes' | 'background' | 'questions'> {
  readonly release: Release;
  readonly options: readonly Option[];
  readonly citations: Readonly<Record<string, string>>;
  /** How the answers stand to the people in the trial. */
  readonly fit: Assessment;
}

/** What she has told so far. */
export interface SummaryTold {
  readonly leaning: { readonly choice: LeaningChoice; readonly words: string };
  readonly questions: readonly string[];
  readonly ownQuestions: string;
  readonly reading: {
    readonly group: 'by-answers' | Group;
    readonly swapped: boolean;
    readonly survival: 'ask' | 'show';
  };
}

/** Where and when the sheet is looked at; both are unknown while it is prerendered. */
export interface SummaryPlace {
  readonly today: string;
  readonly address: string;
}

export interface SummaryView {
  readonly empty: boolean;
  /** The decision in one sentence, as it stands before or after the lumpectomy. */
  readonly decision: string;
  readonly fit: string;
  readonly outside: boolean;
  readonly answers: readonly AnswerRow[];
  readonly notGiven: readonly string[];
  readonly open: readonly OpenPoints[];
  readonly leaning: LeaningView;
  readonly topics: readonly BankTopic[];
  readonly picksNone: boolean;
  readonly ownQuestions: string;
  readonly figures: {
    readonly about: string;
    readonly key: readonly KeyFigure[];
    readonly visits: readonly Said[];
  };
  readonly edition: { readonly said: readonly string[]; readonly address: string };
  readonly links: {
    readonly aboutYou: string;
    readonly yourFit: string;
    readonly compare: string;
  };
}

/** Everything the sheet shows, for what has been told so far. */
export function summaryView(
  matter: SummaryMatter,
  told: SummaryTold,
  place: SummaryPlace,
  words: Words,
): SummaryView {
  const { fit, options } = matter;
  const summary = summarise(fit, QUESTION_BANK);
  // The sheet follows the answers, never a look at the other group's results on the compare step.
  const { group } = fit;
  const order = orderOf(options, told.reading.swapped);
  const step = (name: string) => `/${words.language}/${name}/`;
  return {
    empty: summary.empty,
    decision: words.text(group === 'delayed' ? 'summary:decision-delayed' : 'summary:decision'),
    fit: words.text(`summary:fit.whole.${fit.kind}`),
    outside: fit.kind === 'outside',
    answers: answerRows(fit, matter, words),
    notGiven: notGiven(fit, words),
    open: openPoints(summary.open, words),
    leaning: leaningView(told.leaning, order, words),
    topics: bankView(summary.suggested, told.questions, words),
    picksNone: told.questions.length === 0 && told.ownQuestions.trim() === '',
    ownQuestions: told.ownQuestions,
    figures: {
      about: words.text(`summary:figures.${group}`),
      key: keyFigures(
        matter.outcomes,
        {
          group,
          order,
          dying: told.reading.survival === 'show',
          citations: matter.citations,
          background: matter.background,
        },
        words,
      ),
      visits: visitsSaid(matter, group, order, words),
    },
    edition: editionView(matter.release, place, words),
    links: { aboutYou: step('about-you'), yourFit: step('your-fit'), compare: step('compare') },
  };
}

function orderOf(options: readonly Option[], swapped: boolean): readonly [OptionId, OptionId] {
  const ids = options.map(({ id }) => id);
  const [first, second] = swapped ? ids.toReversed() : ids;
  return [first ?? 'ebrt', second ?? 'targit-iort'];
}

function editionView(
  { version, reviewed, reviewBy }: Release,
  { today, address }: SummaryPlace,
  words: Words,
): SummaryView['edition'] {
  return {
    said: [
      words.text('summary:edition.purpose'),
      words.text('summary:edition.version', {
        version,
        reviewed: words.date(reviewed),
        reviewBy: words.date(reviewBy),
      }),
      words.text('summary:edition.made'),
      ...(today === '' ? [] : [words.text('summary:edition.printed', { date: words.date(today) })]),
    ],
    address,
  };
}
