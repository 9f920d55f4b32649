// A figure's two groups as whole people of one crowd, each number with its address in the ledger.
import type { RiskFigure } from '#domain/evidence/figure.ts';
import type { Quantity } from '#domain/said/said.ts';
import { compareRisks, type Risk, type RiskComparison } from './compareRisks.ts';
import { asPeople, sharedTotal, type Compared, type Total } from './people.ts';

/** One group's chance as people: so many to whom it happened, so many to whom it did not. */
export interface ToldRisk {
  readonly arm: string;
  readonly people: Quantity;
  readonly rest: Quantity;
  readonly outOf: Quantity;
}

/** Where the true difference probably lies, in people; positive is more in the first group. */
export interface ToldRange {
  readonly low: Quantity;
  readonly high: Quantity;
  readonly level: Quantity;
  readonly origin: 'published' | 'computed';
}

export interface ToldComparison {
  readonly total: Total;
  readonly first: ToldRisk;
  readonly second: ToldRisk;
  /** First minus second of the shown counts, so that the reader's own sum works. */
  readonly difference: Quantity;
  readonly range: ToldRange | undefined;
}

/**
 * Both groups of a figure told as people, or nothing where the figure does not hold two groups.
 *
 * @param total the crowd to count in; without it, the smallest one that is truthful for this figure
 */
export function tellRisks(figure: RiskFigure, total?: Total): ToldComparison | undefined {
  const comparison = compareRisks(figure);
  if (comparison === undefined) return undefined;
  const crowd = total ?? sharedTotal([compared(comparison)]);
  const first = toldRisk(figure.id, comparison.first, crowd);
  const second = toldRisk(figure.id, comparison.second, crowd);
  return {
    total: crowd,
    first,
    second,
    difference: {
      figure: `${figure.id}/difference/people`,
      value: first.people.value - second.people.value,
      unit: 'count',
    },
    range: toldRange(figure.id, comparison, crowd),
  };
}

/** Told in this crowd, unless the figure needs a larger one to be truthful. */
export function tellRisksIn(least: Total, figure: RiskFigure): ToldComparison | undefined {
  const told = tellRisks(figure);
  return told === undefined || told.total >= least ? told : tellRisks(figure, least);
}

/** What of a comparison decides how large its crowd must be. */
export function compared({ first, second, gap }: RiskComparison): Compared {
  return { shares: [first.share, second.share], gap };
}

/**
 * The share to count people from: the printed one, unless the crowd is finer than its last printed
 * digit and counts say it more exactly. 0.5 % of 10,000 is no honest 50 when 6 of 1113 make it 54.
 */
function fineEnough({ share, events, people }: Risk, total: Total): number {
  const places = (String(share).split('.')[1] ?? '').length;
  return events === undefined || people === undefined || 10 ** places >= total
    ? share
    : events / people;
}

/** One group's chance in a given crowd. @param id of the figure, for the addresses of its numbers */
export function toldRisk(id: string, risk: Risk, total: Total): ToldRisk {
  const { arm } = risk;
  const { count, rest } = asPeople(fineEnough(risk, total), total);
  const quantity = (measure: string, value: number): Quantity => ({
    figure: `${id}/${arm}/${measure}`,
    value,
    unit: 'count',
  });
  return {
    arm,
    people: quantity('people', count),
    rest: quantity('people-without', rest),
    outOf: quantity('out-of', total),
  };
}

function toldRange(id: string, { interval }: RiskComparison, total: Total): ToldRange | undefined {
  if (interval === undefined) return undefined;
  const bound = (measure: string, share: number): Quantity => ({
    figure: `${id}/difference/${measure}`,
    value: wholePeople(share * total),
    unit: 'count',
  });
  return {
    low: bound('people-low', interval.low),
    high: bound('people-high', interval.high),
    level: { figure: `${id}/difference/level`, value: interval.level, unit: 'level' },
    origin: interval.origin,
  };
}

/** A bound in whole people; one that would vanish in rounding keeps its first digit instead. */
function wholePeople(people: number): number {
  const whole = Math.round(people);
  return whole === 0 ? Number(people.toPrecision(1)) : whole;
}
