// Promises between the parts of the evidence that no single field can keep alone.
import { checkQuestions } from '#domain/eligibility/checkQuestions.ts';
import { checkConcerns } from '#domain/values/checkConcerns.ts';
import { allFigures } from './allFigures.ts';
import { checkClaims } from './checkClaims.ts';
import type { Evidence } from './evidence.ts';
import type { Figure, Interval } from './figure.ts';

/**
 * Everything that contradicts itself in evidence whose fields are each sound.
 *
 * @returns one sentence a problem, naming the figure and the remedy; empty when all is well
 */
export function checkEvidence(evidence: Evidence): readonly string[] {
  const figures = allFigures(evidence);
  return [
    ...repeated(
      figures.map(({ figure }) => figure.id),
      'figure',
    ),
    ...repeated(
      evidence.sources.map(({ id }) => id),
      'source',
    ),
    ...repeated(
      evidence.claims.map(({ id }) => id),
      'claim',
    ),
    ...repeated(
      evidence.concerns.map(({ id }) => id),
      'concern',
    ),
    ...unknownSources(evidence),
    ...uncitedSources(evidence),
    ...evidence.outcomes.flatMap(crowdedHeadlines),
    ...checkQuestions(evidence),
    ...checkClaims(evidence),
    ...checkConcerns(evidence),
    ...figures.flatMap(({ topic, figure }) =>
      figureProblems(figure).map((problem) => `${topic}: figure "${figure.id}" ${problem}`),
    ),
  ];
}

function repeated(ids: readonly string[], thing: string): string[] {
  return [...new Set(ids.filter((id, place) => ids.indexOf(id) !== place))].map(
    (id) => `${thing} "${id}" stands twice: give one of them another id`,
  );
}

function citedSources(evidence: Evidence): string[] {
  return [
    ...allFigures(evidence).map(({ figure }) => figure.source),
    ...evidence.positions.map(({ source }) => source),
    ...evidence.claims.flatMap(({ madeIn, sources }) => [...madeIn, ...sources]),
  ];
}

function unknownSources(evidence: Evidence): string[] {
  const known = new Set<string>(evidence.sources.map(({ id }) => id));
  return [...new Set(citedSources(evidence))]
    .filter((id) => !known.has(id))
    .map((id) => `source "${id}" is cited but has no file: add sources/${id}.json`);
}

function uncitedSources(evidence: Evidence): string[] {
  const cited = new Set(citedSources(evidence));
  return evidence.sources
    .filter(({ id }) => !cited.has(id))
    .map(
      ({ id }) =>
        `source "${id}" is cited by no figure, no position and no claim: cite it or remove it`,
    );
}

function crowdedHeadlines({ id, figures }: Evidence['outcomes'][number]): string[] {
  const leading = figures.filter(({ role }) => role === 'headline').map(({ stratum }) => stratum);
  return [...new Set(leading.filter((stratum, place) => leading.indexOf(stratum) !== place))].map(
    (stratum) => `outcome "${id}" has two headlines for "${stratum}": make one of them a report`,
  );
}

function figureProblems(figure: Figure): string[] {
  switch (figure.kind) {
    case 'counts':
      return [...figure.arms.flatMap(armProblems), ...contrastProblems(figure)];
    case 'shares':
      return [
        ...figure.arms.flatMap(({ arm, share, interval }) => outside(arm, share, interval)),
        ...contrastProblems(figure),
      ];
    case 'means':
    case 'ratio':
    case 'statement':
      return contrastProblems(figure);
    case 'not-measured':
    case 'quantities':
      return [];
  }
}

function armProblems(arm: Extract<Figure, { kind: 'counts' }>['arms'][number]): string[] {
  const { events, total, share } = arm;
  if (events > total) return [`counts ${events} events in ${total} people of "${arm.arm}"`];
  const strays = share !== undefined && !printsAs(share, events / total);
  return [
    ...(strays
      ? [
          `prints the share ${share} for "${arm.arm}", but ${events}/${total} is another: check both`,
        ]
      : []),
    ...outside(arm.arm, share ?? events / total, arm.interval),
  ];
}

/**
 * Whether a printed share can come from the computed one by rounding to the places it is printed in.
 * A unit in the last place is allowed, because papers round a rounded number now and then.
 */
export function printsAs(printed: number, computed: number): boolean {
  const places = (String(Number((printed * 100).toPrecision(12))).split('.')[1] ?? '').length;
  return Math.abs(printed - computed) * 100 <= 0.51 * 10 ** -places + 1e-9;
}

function contrastProblems(
  figure: Exclude<Figure, { kind: 'not-measured' | 'quantities' }>,
): string[] {
  const { contrast } = figure;
  if (contrast === undefined) return [];
  const { difference, differenceInterval, ratio } = contrast;
  return [
    ...(difference === undefined ? [] : outside('difference', difference, differenceInterval)),
    ...(ratio === undefined ? [] : outside(ratio.measure, ratio.value, ratio.interval)),
  ];
}

function outside(what: string, estimate: number, interval: Interval | undefined): string[] {
  return interval === undefined || (interval.low <= estimate && estimate <= interval.high)
    ? []
    : [
        `has an interval for "${what}" (${interval.low} to ${interval.high}) that does not contain its estimate ${estimate}`,
      ];
}
