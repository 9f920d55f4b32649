// The sheet for the visit, said: one page for the clinic, and one for herself.
import type { Option } from '#domain/evidence/evidence.ts';
import type { OptionId } from '#domain/evidence/ids.ts';
import type { Release } from '#domain/evidence/release.ts';
import type { Said } from '#domain/said/said.ts';
import { beginning, type Beginning } from '#domain/summary/beginning.ts';
import { summarise } from '#domain/summary/summarise.ts';
import type { Words } from '#i18n/words.ts';
import { differing, openPoints, others, type AnswerRow, type OpenPoints } from './answersView.ts';
import { bankView, type BankTopic } from './bankView.ts';
import { keyFigures, type KeyFigure } from './keyFigures.ts';
import { leaningView, type LeaningView } from './leaningView.ts';
import { notesView, type NoteView } from './notesView.ts';
import { unclearPoints, type UnclearPoint } from './pointsView.ts';
import { QUESTION_BANK } from './questionBank.ts';
import {
  LONGEST_NOTE,
  type SummaryMatter,
  type SummaryPlace,
  type SummaryTold,
} from './summaryMatter.ts';
import { tripsSaid, type TripsSaid } from './tripsView.ts';
import { visitsSaid } from './visitsSaid.ts';
import { changesOf, topNames, type Changed } from './weighedView.ts';

/** What the clinic reads: everything on one sheet of paper. */
export interface ClinicView {
  /** The decision in one sentence, as it stands before or after the lumpectomy. */
  readonly decision: string;
  readonly leaning: LeaningView;
  readonly concerns: { readonly top: readonly string[]; readonly own: Beginning };
  readonly fit: string;
  /** Her answers that lie outside of who was studied. */
  readonly differs: readonly AnswerRow[];
  /** All her other answers. */
  readonly others: readonly AnswerRow[];
  readonly open: readonly OpenPoints[];
  readonly unclear: readonly UnclearPoint[];
  readonly topics: readonly BankTopic[];
  readonly picksNone: boolean;
  readonly ownQuestions: string;
  readonly ownQuestionsOnPaper: Beginning;
  readonly edition: { readonly said: readonly string[]; readonly address: string };
}

/** What she keeps for herself. */
export interface OwnView {
  readonly about: string;
  readonly outside: boolean;
  readonly key: readonly KeyFigure[];
  readonly visits: readonly Said[];
  /** What is counted as a trip. */
  readonly tripsCounted: string;
  readonly trips: readonly TripsSaid[];
  readonly changes: readonly Changed[];
  readonly notes: readonly NoteView[];
  readonly words: string;
  readonly wordsOnPaper: Beginning;
}

export interface SummaryView {
  readonly empty: boolean;
  readonly clinic: ClinicView;
  readonly own: OwnView;
  /** Whether some of her words are longer than their place on paper. */
  readonly cuts: boolean;
  /** Where the steps of this language begin: `/en/`. */
  readonly base: string;
}

/** Everything the sheet shows, for what has been told so far. */
export function summaryView(
  matter: SummaryMatter,
  told: SummaryTold,
  place: SummaryPlace,
  words: Words,
): SummaryView {
  const order = orderOf(matter.options, told.reading.swapped);
  const room = place.type === 'large' ? Infinity : LONGEST_NOTE;
  const clinic = clinicView(matter, told, { place, order, room }, words);
  const own = ownView(matter, told, { place, order, room }, words);
  return {
    empty: matter.fit.kind === 'nothing-said',
    clinic,
    own,
    cuts: [clinic.concerns.own, clinic.ownQuestionsOnPaper, own.wordsOnPaper, ...own.notes].some(
      ({ cut }) => cut,
    ),
    base: `/${words.language}/`,
  };
}

interface Sheet {
  readonly place: SummaryPlace;
  readonly order: readonly [OptionId, OptionId];
  /** Letters that each of her texts may take. */
  readonly room: number;
}

function clinicView(
  matter: SummaryMatter,
  told: SummaryTold,
  { place, order, room }: Sheet,
  words: Words,
): ClinicView {
  const { fit, concerns, facts, release } = matter;
  const { suggested, open } = summarise(fit, QUESTION_BANK);
  return {
    decision: words.text(fit.group === 'delayed' ? 'summary:decision-delayed' : 'summary:decision'),
    leaning: leaningView(told.leaning, order, fit.group, words),
    concerns: {
      top: topNames(told.values, concerns, words),
      own: beginning(told.values.own, room),
    },
    fit: words.text(`summary:fit.whole.${fit.kind}`),
    differs: differing(fit, matter, words),
    others: others(fit, matter, words),
    open: openPoints(open, words),
    unclear: unclearPoints(facts, told.points, words),
    topics: bankView(suggested, told.questions, words),
    picksNone: told.questions.length === 0 && told.ownQuestions.trim() === '',
    ownQuestions: told.ownQuestions,
    ownQuestionsOnPaper: beginning(told.ownQuestions, room),
    edition: editionView(release, place, words),
  };
}

function ownView(
  matter: SummaryMatter,
  told: SummaryTold,
  { place, order, room }: Sheet,
  words: Words,
): OwnView {
  const { fit, background, citations, unit, concerns } = matter;
  // The sheet follows the answers, never a look at the other group's results on the compare step.
  const { group } = fit;
  const dying = told.reading.survival === 'show';
  const choice = { group, order, dying, citations, background };
  return {
    about: words.text(`summary:figures.${group}`),
    outside: fit.kind === 'outside',
    key: keyFigures(matter.outcomes, choice, words),
    visits: visitsSaid(matter, group, order, words),
    tripsCounted: words.text(`summary:trips.${group === 'delayed' ? 'aboutDelayed' : 'about'}`),
    trips: tripsSaid({ way: told.way, group, unit }, background, order, words),
    changes: changesOf(told.values, concerns, words),
    notes: notesView(told.notes, place.type, words),
    words: told.leaning.words,
    wordsOnPaper: beginning(told.leaning.words, room),
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
): ClinicView['edition'] {
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
