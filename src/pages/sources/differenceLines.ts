// The gap between two groups and its interval, and whether that interval is printed or our arithmetic.
import type { Contrast, FigureOf, RiskFigure } from '#domain/evidence/figure.ts';
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
  const groups: readonly { readonly arm: string }[] = figure.arms;
  const [first, second] = groups;
  if (first === undefined || second === undefined || groups.length > 2) return [];
  const arms = {
    first: named(`arms.${first.arm}.name`, words),
    second: named(`arms.${second.arm}.name`, words),
  };
  switch (figure.kind) {
    case 'counts':
    case 'shares':
      return riskDifference(figure, arms, words);
    case 'means':
      return gap(figure, 'differenceMean', find, arms, words);
    case 'ratio':
      return gap(figure, 'difference', find, arms, words);
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
    return [words.say(`sources:result.difference-${origin(figure)}`, { ...arms, difference })];
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

/** The gap of averages, or of whatever only a ratio was published for. */
function gap(
  figure: FigureOf<'means'> | FigureOf<'ratio'>,
  key: 'difference' | 'differenceMean',
  find: Find,
  arms: Arms,
  words: Words,
): readonly Said[] {
  const difference = find(key === 'difference' ? 'difference/risk' : 'difference/mean');
  if (difference === undefined) return [];
  const limits = filled({
    low: find('difference/low'),
    high: find('difference/high'),
    level: find('difference/level'),
  });
  const range = key === 'difference' ? 'Range-published' : 'Range';
  const ending = 'low' in limits ? range : `-${origin(figure)}`;
  return [words.say(`sources:result.${key}${ending}`, { ...arms, difference, ...limits })];
}

function origin({
  contrast,
}: {
  readonly contrast?: Contrast | undefined;
}): 'published' | 'computed' {
  return contrast?.difference === undefined ? 'computed' : 'published';
}
