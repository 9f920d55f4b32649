// Her answers beside the people in the trial, and the points that are still open.
import type { Assessment, Criterion } from '#domain/eligibility/assess.ts';
import type { Question } from '#domain/eligibility/question.ts';
import type { Evidence } from '#domain/evidence/evidence.ts';
import { findQuantity } from '#domain/evidence/findQuantity.ts';
import type { Said } from '#domain/said/said.ts';
import type { Words } from '#i18n/words.ts';

export interface AnswerRow {
  readonly id: string;
  readonly question: string;
  /** What she answered, and how that stands to the people in the trial. */
  readonly cells: readonly [Said, Said];
}

/** What one person can tell about the points that are still open. */
export interface OpenPoints {
  readonly ask: string;
  readonly points: readonly string[];
}

interface Asked {
  readonly questions: readonly Question[];
  readonly ledger: Pick<Evidence, 'outcomes' | 'background'>;
}

/** The answers that were given, in the order in which they were asked. */
export function answerRows(
  { criteria }: Pick<Assessment, 'criteria'>,
  asked: Asked,
  words: Words,
): readonly AnswerRow[] {
  return criteria.flatMap(({ question, answer, standing }) =>
    answer === undefined
      ? []
      : [
          {
            id: question,
            question: words.text(`questions:${question}.name`),
            cells: [
              words.say(`questions:${question}.answers.${answer}`, blanks(question, asked)),
              words.say(`summary:fit.${standing === 'open' ? 'unclear' : standing}`),
            ],
          },
        ],
  );
}

/** The questions that have no answer yet. */
export function notGiven(
  { criteria }: Pick<Assessment, 'criteria'>,
  words: Words,
): readonly string[] {
  return criteria.flatMap(({ question, answer }) =>
    answer === undefined ? [words.text(`questions:${question}.name`)] : [],
  );
}

/** What is not clear yet, by the person who can tell. */
export function openPoints(open: readonly Criterion[], words: Words): readonly OpenPoints[] {
  return [...Map.groupBy(open, ({ ask }) => ask)].map(([ask, criteria]) => ({
    ask: words.text(`summary:open.ask.${ask}`),
    points: criteria.map(({ question }) => words.text(`questions:${question}.name`)),
  }));
}

/** The figures and names that the words of a question may speak. */
function blanks(question: string, { questions, ledger }: Asked) {
  const asked = questions.find(({ id }) => id === question);
  const figures = Object.entries(asked?.blanks ?? {}).map(
    ([name, address]) => [name, findQuantity(ledger, address)] as const,
  );
  return { ...asked?.names, ...Object.fromEntries(figures) };
}
