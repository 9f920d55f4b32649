// What she is asked in this aid and what she told, as a form that other formats can be made from.
import type { ChoiceField, Form, FormGroup, TextField } from '#domain/fhir/form.ts';
import { plain } from '#domain/said/plain.ts';
import { questionWords } from '#i18n/questionWords.ts';
import type { Words } from '#i18n/words.ts';
import { pointsOf } from '../pointsView.ts';
import { QUESTION_BANK } from '../questionBank.ts';
import type { SummaryMatter, SummaryTold } from '../summaryMatter.ts';
import { nameOf } from '../weighedView.ts';

/** What she told, and how much of it she wants to give away. */
export interface Given {
  readonly told: SummaryTold & { readonly answers: Readonly<Record<string, string>> };
  /** Whether her own words come too. */
  readonly ownWords: boolean;
}

const IMPORTANCES = ['very', 'somewhat', 'not', 'not-sure'] as const;
const LEANINGS = ['not-sure', 'not-ready'] as const;

/** The whole form; without her tick, no field holds words of her own. */
export function formOf(matter: SummaryMatter, { told, ownWords }: Given, words: Words): Form {
  const { release, fit } = matter;
  const own = (text: string) => (ownWords ? text : '');
  return {
    title: words.text('common:product'),
    about: [
      words.text('summary:record.entered'),
      words.text('common:purpose'),
      words.text('common:notReviewed'),
    ].join(' '),
    language: words.language,
    version: release.version,
    reviewed: release.reviewed,
    finished:
      told.leaning.choice !== 'none-yet' &&
      fit.criteria.every(({ answer }) => answer !== undefined),
    groups: [
      aboutHer(matter, words),
      weighing(matter.concerns, told.values, own(told.values.own), words),
      leaning(matter, told.leaning.choice, own(told.leaning.words), words),
      clarity(matter.facts, told.points, words),
      asking(told.questions, own(told.ownQuestions), words),
    ],
  };
}

function aboutHer({ questions, background, fit }: SummaryMatter, words: Words): FormGroup {
  return {
    id: 'about-you',
    text: words.text('common:steps.about-you'),
    fields: questions.map((question) => {
      const said = questionWords(question, background, words);
      return choice(
        question.id,
        said.question,
        question.answers.map(({ id }) => [id, plain(said.answer(id))] as const),
        [fit.criteria.find((one) => one.question === question.id)?.answer],
      );
    }),
  };
}

function weighing(
  concerns: readonly string[],
  { importance, top }: SummaryTold['values'],
  own: string,
  words: Words,
): FormGroup {
  const answers = IMPORTANCES.map((id) => [id, words.text(`summary:importance.${id}`)] as const);
  return {
    id: 'what-matters',
    text: words.text('common:steps.what-matters'),
    fields: [
      ...concerns.map((id) => choice(id, nameOf(id, words), answers, [importance[id]])),
      {
        ...choice(
          'top',
          words.text('summary:concerns.title'),
          concerns.map((id) => [id, nameOf(id, words)] as const),
          top,
        ),
        repeats: true,
      },
      text('own', words.text('summary:leaning.words'), own),
    ],
  };
}

function leaning({ options }: SummaryMatter, chosen: string, own: string, words: Words): FormGroup {
  return {
    id: 'leaning',
    text: words.text('summary:leaning.title'),
    fields: [
      choice(
        'choice',
        words.text('summary:leaning.legend'),
        [
          ...options.map(({ id }) => [id, words.text(`evidence:options.${id}.name`)] as const),
          ...LEANINGS.map((id) => [id, words.text(`summary:leaning.${id}`)] as const),
        ],
        [chosen],
      ),
      text('words', words.text('summary:leaning.wordsLabel'), own),
    ],
  };
}

function clarity(facts: readonly string[], points: SummaryTold['points'], words: Words): FormGroup {
  const answers = (['clear', 'unclear'] as const).map(
    (id) => [id, words.text(`summary:record.${id}`)] as const,
  );
  return {
    id: 'points',
    text: words.text('common:steps.check'),
    fields: pointsOf(facts).map(({ id, path }) =>
      choice(id, words.text(`points:${path}.unclear`), answers, [points[id]]),
    ),
  };
}

function asking(picked: readonly string[], own: string, words: Words): FormGroup {
  return {
    id: 'questions',
    text: words.text('summary:questions.title'),
    fields: [
      {
        ...choice(
          'picked',
          words.text('summary:questions.title'),
          QUESTION_BANK.map(({ id }) => [id, words.text(`summary:questions.bank.${id}`)] as const),
          picked,
        ),
        repeats: true,
      },
      text('own', words.text('summary:questions.own'), own),
    ],
  };
}

function choice(
  id: string,
  asked: string,
  options: readonly (readonly [code: string, display: string])[],
  chosen: readonly (string | undefined)[],
): ChoiceField {
  return {
    kind: 'choice',
    id,
    text: asked,
    repeats: false,
    options: options.map(([code, display]) => ({ code, display })),
    chosen: chosen.filter((code) => code !== undefined),
  };
}

function text(id: string, asked: string, written: string): TextField {
  return { kind: 'text', id, text: asked, written };
}
