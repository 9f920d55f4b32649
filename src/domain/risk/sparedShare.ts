// The other side of a chance: the share of people to whom it did not happen.
import type { RiskFigure } from '#domain/evidence/figure.ts';
import type { Quantity } from '#domain/said/said.ts';
import { risksOf } from './compareRisks.ts';

/** The share of one group that was well in this respect, with its range where one is published. */
export interface SparedShare {
  readonly share: Quantity;
  readonly range:
    { readonly low: Quantity; readonly high: Quantity; readonly level: Quantity } | undefined;
}

/**
 * What survival is told in: of an unwanted thing, the share without it; of a wanted one, the share
 * itself. Nothing where the figure has no such group.
 */
export function sparedShare(
  figure: RiskFigure,
  arm: string,
  counts: 'wanted' | 'unwanted',
): SparedShare | undefined {
  const risk = risksOf(figure).find((one) => one.arm === arm);
  if (risk === undefined) return undefined;
  const { share, interval } = risk;
  const wanted = counts === 'wanted';
  const at = (measure: string, value: number): Quantity => ({
    figure: `${figure.id}/${arm}/${measure}`,
    value: wanted ? value : withoutDust(1 - value),
    unit: 'share',
  });
  const ending = wanted ? '' : '-without';
  return {
    share: at(`risk${ending}`, share),
    range:
      interval === undefined
        ? undefined
        : {
            low: at(`low${ending}`, wanted ? interval.low : interval.high),
            high: at(`high${ending}`, wanted ? interval.high : interval.low),
            level: {
              figure: `${figure.id}/${arm}/level`,
              value: interval.level,
              unit: 'level',
            },
          },
  };
}

/** Binary fractions leave dust behind a subtraction: 1 - 0.0095 is to be 0.9905. */
function withoutDust(value: number): number {
  return Number(value.toPrecision(12));
}
