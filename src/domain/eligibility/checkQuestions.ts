// Promises between a question, its answers, its rules and the ledger that no single field can keep.
import { findQuantity } from '#domain/evidence/findQuantity.ts';
import type { Evidence } from '#domain/evidence/evidence.ts';
import type { Figure } from '#domain/evidence/figure.ts';
import type { Question } from './question.ts';

/** @returns one sentence a problem, naming the question and the remedy; empty when all is well */
export function checkQuestions(evidence: Evidence): readonly string[] {
  const sources = new Set<string>(evidence.sources.map(({ id }) => id));
  const figures = new Map<string, Figure>(
    [...evidence.outcomes, ...evidence.background].flatMap((topic) =>
      topic.figures.map((figure) => [figure.id, figure] as const),
    ),
  );
  const ids = evidence.questions.map(({ id }) => id);
  return [
    ...ids
      .filter((id, place) => ids.indexOf(id) !== place)
      .map((id) => `question "${id}" stands twice: give one of them another id`),
    ...evidence.questions.flatMap((question) =>
      [
        ...ownProblems(question),
        ...[...question.rules, ...(question.later ?? [])]
          .filter(({ source }) => !sources.has(source))
          .map(({ source }) => `cites "${source}", which has no file: add sources/${source}.json`),
        ...question.rules.flatMap(({ says, figure }) =>
          figure === undefined || figures.has(figure)
            ? []
            : [`leads from "${says}" to figure "${figure}", which does not stand in the evidence`],
        ),
        ...question.answers.flatMap((answer) => notCounted(answer, figures)),
        ...Object.values(question.blanks ?? {}).flatMap((address) => lost(evidence, address)),
      ].map((problem) => `question "${question.id}" ${problem}`),
    ),
  ];
}

function ownProblems({ answers, rules }: Question): string[] {
  const known = new Set(rules.map(({ says }) => says));
  const ids = answers.map(({ id }) => id);
  return [
    ...ids
      .filter((id, place) => ids.indexOf(id) !== place)
      .map((id) => `has the answer "${id}" twice: give one of them another id`),
    ...answers.flatMap(({ id, standing, changes, remarks = [] }) => [
      ...(standing === 'outside' && changes === undefined
        ? [`does not say what the answer "${id}" changes: name a sentence in "changes"`]
        : []),
      ...remarks
        .filter((says) => !known.has(says))
        .map((says) => `answers "${id}" with the rule "${says}", which it does not have`),
    ]),
  ];
}

/** An answer may only name the women studied by a row that counts them in both groups. */
function notCounted(
  { id, studied }: Question['answers'][number],
  figures: ReadonlyMap<string, Figure>,
): string[] {
  if (studied === undefined) return [];
  const figure = figures.get(studied);
  if (figure === undefined)
    return [`leads from the answer "${id}" to figure "${studied}", which is not in the evidence`];
  return figure.kind === 'counts' && figure.arms.length === 2
    ? []
    : [`leads from the answer "${id}" to figure "${studied}", which does not count two groups`];
}

function lost(evidence: Evidence, address: string): string[] {
  try {
    findQuantity(evidence, address);
    return [];
  } catch (problem) {
    return [problem instanceof Error ? problem.message : String(problem)];
  }
}
