// Her answers beside the people in the trial, and the points that are still open.
import type { Assessment, Criterion } from '#domain/eligibility/assess.ts';
import type { Question } from '#domain/eligibility/question.ts';
import type { Evidence } from '#domain/evidence/evidence.ts';
import { findQuantity } from '#domain/evidence/findQuantity.ts';
import type { Said } from '#domain/said/said.ts';
import type { Words } from '#i18n/words.ts';

export interface AnswerRow {
  readonly id: string;
  readonly question: Said;
  /** What she answered, and how that stands to the people in the trial. */
  readonly cells: readonly [Said, Said];
}

export interface OpenPoint {
  readonly id: string;
  readonly question: Said;
  readonly ask: string;
}

interface Asked {
  readonly questions: readonly Question[];
  readonly ledger: Pick<Evidence, 'outcomes' | 'background'>;
}

/** Every question, answered or not, in the order in which they were asked. */
export function answerRows(
  { criteria }: Pick<Assessment, 'criteria'>,
  asked: Asked,
  words: Words,
): readonly AnswerRow[] {
  return criteria.map(({ question, answer, standing }) => ({
    id: question,
    question: questionSaid(question, asked, words),
    cells: [
      answer === undefined
        ? words.say('summary:fit.notGiven')
        : words.say(`questions:${question}.answers.${answer}`, blanks(question, asked)),
      words.say(`summary:fit.${standing === 'open' ? 'unclear' : standing}`),
    ],
  }));
}

/** What is not clear yet, each with the person who can tell. */
export function openPoints(
  open: readonly Criterion[],
  asked: Asked,
  words: Words,
): readonly OpenPoint[] {
  return open.map(({ question, ask }) => ({
    id: question,
    question: questionSaid(question, asked, words),
    ask: words.text(`summary:open.ask.${ask}`),
  }));
}

function questionSaid(question: string, asked: Asked, words: Words): Said {
  return words.say(`questions:${question}.question`, blanks(question, asked));
}

/** The figures that the words of a question may speak. */
function blanks(question: string, { questions, ledger }: Asked) {
  const named = questions.find(({ id }) => id === question)?.blanks ?? {};
  return Object.fromEntries(
    Object.entries(named).map(([name, address]) => [name, findQuantity(ledger, address)]),
  );
}
