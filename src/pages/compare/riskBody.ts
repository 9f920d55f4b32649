// Two chances side by side: the pictures' counts, the sentence in both frames, the gap, the range.
import type { RiskFigure } from '#domain/evidence/figure.ts';
import { figureQuantities } from '#domain/evidence/figureQuantities.ts';
import type { OptionId } from '#domain/evidence/ids.ts';
import type { Outcome } from '#domain/evidence/outcome.ts';
import { compareRisks } from '#domain/risk/compareRisks.ts';
import { tellRisksIn, type ToldComparison, type ToldRisk } from '#domain/risk/tellRisks.ts';
import type { Quantity, Said } from '#domain/said/said.ts';
import { optionCounted } from '#i18n/optionCounted.ts';
import { IN_FEW_WORDS, rangeSaid, size, type RangeKeys } from '#i18n/rangeSaid.ts';
import type { Words } from '#i18n/words.ts';
import type { Telling } from './telling.ts';

/** One option's half of a comparison. Both halves hold the same fields, so neither can say more. */
export interface RiskPanel {
  readonly option: OptionId;
  readonly name: string;
  readonly count: number;
  /** "21 of 1,000 had it come back. 979 did not." */
  readonly said: Said;
  /** "21 of 1,000", for labels of bars and cells of tables. */
  readonly short: Said;
  /** "979 of 1,000". */
  readonly rest: Said;
}

export interface RiskBody {
  readonly kind: 'risk';
  readonly total: number;
  readonly panels: readonly [RiskPanel, RiskPanel];
  /** What the two ends of a bar mean: nobody, and everybody. */
  readonly ends: readonly [string, string];
  readonly legend: { readonly happened: string; readonly notHappened: string };
  readonly difference: Said;
  /** The difference in a few words, for a table. */
  readonly gap: Said;
  readonly range: Said;
  /** The range in a few words, for a table. */
  readonly shortRange: Said;
  /** The difference and its range as places on an axis of people out of `total`; first minus second of the file. */
  readonly interval: PlottedInterval | undefined;
  /** Said where this outcome is counted in another crowd than most. */
  readonly rarer: Said | undefined;
}

/** A difference placed on an axis: shares, positive where the first group of the file has more. */
export interface PlottedInterval {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly firstArm: string;
  /** At which confidence the range is told. */
  readonly level: Quantity;
}

/** A comparison of the two options, told in whole people, in the order the reader has chosen. */
export function riskBody(
  outcome: Outcome,
  figure: RiskFigure,
  { order, usualTotal }: Pick<Telling, 'order' | 'usualTotal'>,
  words: Words,
): RiskBody | { readonly kind: 'words'; readonly said: Said } {
  const told = tellRisksIn(usualTotal, figure);
  const panels = order.map((option) => {
    const risk = [told?.first, told?.second].find((side) => side?.arm === option);
    return risk === undefined ? undefined : panel(outcome, figure, option, risk, words);
  });
  const [first, second] = panels;
  if (told === undefined || first === undefined || second === undefined)
    return { kind: 'words', said: words.say('compare:notMeasured') };
  return {
    kind: 'risk',
    total: told.total,
    panels: [first, second],
    ends: [words.number(0), words.number(told.total)],
    legend: {
      happened: words.text(`evidence:outcomes.${outcome.id}.happenedLegend`),
      notHappened: words.text(`evidence:outcomes.${outcome.id}.notLegend`),
    },
    difference: differenceSaid(told, words),
    gap: gapSaid(told, words),
    range: rangeSaid(told, inASentence(figure), words),
    shortRange: rangeSaid(told, IN_FEW_WORDS, words),
    interval: plotted(figure, told),
    rarer:
      told.total > usualTotal
        ? words.say('evidence:rarer', { total: told.first.outOf })
        : undefined,
  };
}

/**
 * Small parts of the trial are not drawn: their ranges would stretch the axis until the results of the
 * whole groups could no longer be told from nought. They stand in the tables.
 */
function plotted(figure: RiskFigure, { range }: ToldComparison): PlottedInterval | undefined {
  if (figure.stratum === 'trial-subset' || figure.stratum === 'other-study') return undefined;
  const comparison = compareRisks(figure);
  if (comparison?.interval === undefined || range === undefined) return undefined;
  const { difference, interval, first } = comparison;
  return {
    value: difference,
    low: interval.low,
    high: interval.high,
    firstArm: first.arm,
    level: range.level,
  };
}

function gapSaid({ difference, first, second }: ToldComparison, words: Words): Said {
  if (difference.value === 0) return words.say('compare:overview.same');
  const higher = difference.value > 0 ? first : second;
  return words.say('compare:overview.moreWith', {
    count: size(difference),
    option: words.text(`evidence:arms.${higher.arm}.name`),
  });
}

function panel(
  outcome: Outcome,
  figure: RiskFigure,
  option: OptionId,
  risk: ToldRisk,
  words: Words,
): RiskPanel {
  const { people, rest, outOf } = risk;
  return {
    option,
    name: optionCounted(option, figure, words),
    count: people.value,
    said: words.say(`evidence:outcomes.${outcome.id}.frames`, {
      count: people,
      total: outOf,
      rest,
    }),
    short: words.say('compare:countOf', { count: people, total: outOf }),
    rest: words.say('compare:countOf', { count: rest, total: outOf }),
  };
}

function differenceSaid({ difference, first, second }: ToldComparison, words: Words): Said {
  if (difference.value === 0) return words.say('compare:difference.none');
  const [higher, lower] = difference.value > 0 ? [first, second] : [second, first];
  return words.say('compare:difference.more', {
    count: size(difference),
    total: first.outOf,
    higher: words.text(`evidence:arms.${higher.arm}.name`),
    lower: words.text(`evidence:arms.${lower.arm}.name`),
  });
}

/** For a line of its own. */
function inASentence(figure: RiskFigure): RangeKeys {
  const p = figureQuantities(figure).find(({ figure: at }) => at === `${figure.id}/difference/p`);
  return {
    none: `compare:range.${withoutRange(figure)}`,
    ...(p === undefined ? {} : { blanks: { p } }),
    oneSide: 'compare:range.oneSide',
    bothSides: 'compare:range.bothSides',
  };
}

/** Where a p value is less than this, a gap like that is called rare among treatments that are alike. */
const RARE = 0.05;

/** What can be said where the source prints no range for the difference: it may print one for a ratio, or a test. */
function withoutRange({ contrast }: RiskFigure) {
  const interval = contrast?.ratio?.interval;
  if (interval !== undefined)
    return interval.low > 1 || interval.high < 1 ? 'ratioApart' : 'ratioAcross';
  if (contrast?.p === undefined || contrast.pBelow === true) return 'unknown';
  return contrast.p < RARE ? 'testApart' : 'testAcross';
}
