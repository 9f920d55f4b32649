// How many women of the trial an answer applies to; never what happened to them.
import type { Criterion } from '#domain/eligibility/assess.ts';
import type { Question } from '#domain/eligibility/question.ts';
import type { Evidence } from '#domain/evidence/evidence.ts';
import type { Group } from '#domain/evidence/shownFigures.ts';
import { figureQuantities } from '#domain/evidence/figureQuantities.ts';
import type { Said } from '#domain/said/said.ts';
import type { Words } from '#i18n/words.ts';

/**
 * The number of women with such a cancer whom the report counts, for somebody whose own group of the
 * trial the report is about. Nothing where the answer fits no row of the report exactly.
 */
export function studiedSaid(
  { answers }: Question,
  { answer }: Criterion,
  group: Group,
  background: Evidence['background'],
  words: Words,
): Said | undefined {
  const studied = answers.find(({ id }) => id === answer)?.studied;
  const figure = background
    .flatMap(({ figures }) => figures)
    .find(({ id, stratum }) => id === studied && stratum === group);
  if (figure === undefined) return undefined;
  const people = figureQuantities(figure).find(
    ({ figure: address }) => address === `${figure.id}/all/people`,
  );
  return people === undefined ? undefined : words.say('your-fit:studied', { people });
}
