// Her answers beside the people in the trial, and the points that are still open.
import type { Assessment, Criterion } from '#domain/eligibility/assess.ts';
import { UNKNOWN } from '#domain/eligibility/unknown.ts';
import type { Evidence } from '#domain/evidence/evidence.ts';
import type { Said } from '#domain/said/said.ts';
import { questionWords, type QuestionWords } from '#i18n/questionWords.ts';
import type { Words } from '#i18n/words.ts';

export interface AnswerRow {
  readonly id: string;
  readonly question: string;
  readonly answer: Said;
}

/** What one person can tell about the points that are still open. */
export interface OpenPoints {
  readonly ask: string;
  readonly points: readonly string[];
}

/** The questions, and the figures that their words may speak. */
type Asked = Pick<Evidence, 'questions' | 'background'>;

/** The answers that lie outside of who was studied, in the order in which they were asked. */
export function differing(
  { criteria }: Pick<Assessment, 'criteria'>,
  asked: Asked,
  words: Words,
): readonly AnswerRow[] {
  return criteria.flatMap(({ question, answer, standing }) => {
    if (answer === undefined || standing !== 'outside') return [];
    const said = wordsOf(question, asked, words);
    return [{ id: question, question: said.name, answer: said.answer(answer) }];
  });
}

/**
 * Every other answer she gave, in the order in which they were asked, so that whoever reads the sheet
 * knows them too: an answer like the trial's people can still matter to a guideline, and one that the
 * trial's rules could not be held against is an answer all the same.
 */
export function others(
  { criteria }: Pick<Assessment, 'criteria'>,
  asked: Asked,
  words: Words,
): readonly AnswerRow[] {
  return criteria.flatMap((criterion) => {
    const { question, answer, standing } = criterion;
    if (answer === undefined || standing === 'outside' || !isKnown(criterion)) return [];
    const said = wordsOf(question, asked, words);
    return [{ id: question, question: said.name, answer: said.answer(answer) }];
  });
}

/** What is not clear yet, by the person who can tell; an answer whose meaning is not clear says so. */
export function openPoints(open: readonly Criterion[], words: Words): readonly OpenPoints[] {
  const point = (criterion: Criterion) => {
    const name = words.text(`questions:${criterion.question}.name`);
    return isKnown(criterion) ? words.text('summary:open.answered', { point: name }) : name;
  };
  return [...new Set(open.map(({ ask }) => ask))].map((person) => ({
    ask: words.text(`summary:open.ask.${person}`),
    points: open.filter(({ ask }) => ask === person).map(point),
  }));
}

/** Whether something was answered, and not that it is not known. */
function isKnown({ answer }: Pick<Criterion, 'answer'>): boolean {
  return answer !== undefined && answer !== UNKNOWN;
}

function wordsOf(question: string, { questions, background }: Asked, words: Words): QuestionWords {
  const asked = questions.find(({ id }) => id === question);
  if (asked === undefined) throw new Error(`No question "${question}" stands in the evidence.`);
  return questionWords(asked, background, words);
}
