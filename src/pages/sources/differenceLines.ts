// The gap between two groups and its interval, and whether that interval is printed or our arithmetic.
import type { FigureOf, RiskFigure } from '#domain/evidence/figure.ts';
import { compareRisks } from '#domain/risk/compareRisks.ts';
import type { Quantity, Said } from '#domain/said/said.ts';
import type { Words } from '#i18n/words.ts';
import { filled, type Find } from './blanks.ts';
import { named } from './named.ts';

/** One line, or none where there are not exactly two groups. */
export function differenceLines(
  figure: RiskFigure | FigureOf<'means'> | FigureOf<'ratio'>,
  find: Find,
  words: Words,
): readonly Said[] {
  const [first, second, third] = figure.arms;
  if (first === undefined || second === undefined || third !== undefined) return [];
  const arms = {
    first: named(`arms.${first.arm}.name`, words),
    second: named(`arms.${second.arm}.name`, words),
  };
  switch (figure.kind) {
    case 'counts':
    case 'shares':
      return riskDifference(figure, arms, words);
    case 'means':
      return gap('differenceMean', 'difference/mean', 'Range', arms, find, words);
    case 'ratio':
      return gap('difference', 'difference/risk', 'Range-published', arms, find, words);
  }
}

type Arms = Readonly<Record<'first' | 'second', string>>;

function riskDifference(figure: RiskFigure, arms: Arms, words: Words): readonly Said[] {
  const comparison = compareRisks(figure);
  if (comparison === undefined) return [];
  const { interval } = comparison;
  const at = (measure: string, value: number, unit: Quantity['unit'] = 'points'): Quantity => ({
    figure: `${figure.id}/difference/${measure}`,
    value,
    unit,
  });
  const difference = at('risk', comparison.difference);
  if (interval === undefined)
    return [words.say('sources:result.difference', { ...arms, difference })];
  return [
    words.say(`sources:result.differenceRange-${interval.origin}`, {
      ...arms,
      difference,
      low: at('low', interval.low),
      high: at('high', interval.high),
      level: at('level', interval.level, 'level'),
    }),
  ];
}

function gap(
  key: 'difference' | 'differenceMean',
  place: string,
  range: 'Range' | 'Range-published',
  arms: Arms,
  find: Find,
  words: Words,
): readonly Said[] {
  const difference = find(place);
  if (difference === undefined) return [];
  const limits = filled({
    low: find('difference/low'),
    high: find('difference/high'),
    level: find('difference/level'),
  });
  const ending = 'low' in limits ? range : '';
  return [words.say(`sources:result.${key}${ending}`, { ...arms, difference, ...limits })];
}
