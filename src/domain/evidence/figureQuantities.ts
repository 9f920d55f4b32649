// Every number that one row of the ledger holds, each under its address.
import { compareRisks } from '#domain/risk/compareRisks.ts';
import type { Quantity, Unit } from '#domain/said/said.ts';
import type { Contrast, Figure, FigureOf, Interval } from './figure.ts';

type Part = readonly [measure: string, value: number | undefined, unit: Unit];

/**
 * All numbers of a figure, as stored; a share that was not printed is worked out from its counts, and
 * a difference that was not printed (first group minus second) and its interval from the counts, or from
 * the shares where there are no counts: the same as on every page. Where two groups were counted,
 * `all/people` is how many women they are together. `workedOut` says which of them are our arithmetic.
 *
 * Addresses are `<figure id>/<arm, "all" or "difference">/<measure>`.
 */
export function figureQuantities(figure: Figure): readonly Quantity[] {
  return [...ownQuantities(figure), ...placed(figure, 'all', timeParts(figure))];
}

function ownQuantities(figure: Figure): readonly Quantity[] {
  switch (figure.kind) {
    case 'counts':
    case 'shares':
      return [
        ...riskQuantities(figure),
        ...placed(figure, 'difference', riskContrast(figure)),
        ...placed(figure, 'all', [['people', peopleCounted(figure), 'count']]),
      ];
    case 'means':
      return [...meanQuantities(figure), ...placed(figure, 'difference', meanContrast(figure))];
    case 'ratio':
    case 'statement':
      return placed(figure, 'difference', contrastParts(figure.contrast, 'risk', 'points'));
    case 'quantities':
      return figure.values.flatMap(({ arm, measure, value, unit }) =>
        placed(figure, arm ?? 'all', [[measure, value, unit]]),
      );
    case 'not-measured':
      return [];
  }
}

function riskQuantities(figure: FigureOf<'counts'> | FigureOf<'shares'>): readonly Quantity[] {
  return armRisks(figure).flatMap(({ arm, risk, events, total, interval }) =>
    placed(figure, arm, [
      ['risk', risk, 'share'],
      ['events', events, 'count'],
      ['total', total, 'count'],
      ...intervalParts(interval, '', 'share'),
    ]),
  );
}

interface ArmRisk {
  readonly arm: string;
  readonly risk: number;
  readonly events?: number;
  readonly total?: number | undefined;
  readonly interval?: Interval | undefined;
}

function armRisks(figure: FigureOf<'counts'> | FigureOf<'shares'>): readonly ArmRisk[] {
  return figure.kind === 'counts'
    ? figure.arms.map((arm) => ({ ...arm, risk: arm.share ?? arm.events / arm.total }))
    : figure.arms.map((arm) => ({ ...arm, risk: arm.share }));
}

function riskContrast(figure: FigureOf<'counts'> | FigureOf<'shares'>): readonly Part[] {
  const compared = compareRisks(figure);
  return contrastParts(figure.contrast, 'risk', 'points', compared?.difference, compared?.interval);
}

function peopleCounted(figure: FigureOf<'counts'> | FigureOf<'shares'>): number | undefined {
  return figure.kind === 'counts' && figure.arms.length === 2
    ? figure.arms.reduce((people, { total }) => people + total, 0)
    : undefined;
}

function meanQuantities(figure: FigureOf<'means'>): readonly Quantity[] {
  return figure.arms.flatMap(({ arm, mean, standardError, total }) =>
    placed(figure, arm, [
      ['mean', mean, figure.unit],
      ['standard-error', standardError, figure.unit],
      ['total', total, 'count'],
    ]),
  );
}

function meanContrast(figure: FigureOf<'means'>): readonly Part[] {
  const [first, second, third] = figure.arms;
  const computed =
    first === undefined || second === undefined || third !== undefined
      ? undefined
      : first.mean - second.mean;
  return contrastParts(figure.contrast, 'mean', figure.unit, computed);
}

function contrastParts(
  contrast: Contrast | undefined,
  measure: string,
  unit: Unit,
  computed?: number,
  computedInterval?: Interval,
): readonly Part[] {
  const ratio = contrast?.ratio;
  return [
    [measure, contrast?.difference ?? computed, unit],
    ...intervalParts(contrast?.differenceInterval ?? computedInterval, '', unit),
    ...(ratio === undefined
      ? []
      : [
          [ratio.measure, ratio.value, 'ratio'] as const,
          ...intervalParts(ratio.interval, `${ratio.measure}-`, 'ratio'),
        ]),
    ['p', contrast?.p, 'probability'],
  ];
}

function intervalParts(interval: Interval | undefined, of: string, unit: Unit): readonly Part[] {
  return [
    [`${of}low`, interval?.low, unit],
    [`${of}high`, interval?.high, unit],
    [`${of}level`, interval?.level, 'level'],
  ];
}

function timeParts({ time }: Figure): readonly Part[] {
  switch (time.kind) {
    case 'by':
    case 'about':
      return [['months', time.months, 'months']];
    case 'between':
      return [
        ['months-from', time.from, 'months'],
        ['months-to', time.to, 'months'],
      ];
    case 'long-term':
    case 'any-time':
      return [];
  }
}

function placed(figure: Figure, place: string, parts: readonly Part[]): readonly Quantity[] {
  return parts.flatMap(([measure, value, unit]) =>
    value === undefined ? [] : [{ figure: `${figure.id}/${place}/${measure}`, value, unit }],
  );
}
