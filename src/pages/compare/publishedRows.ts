// The figures as the source prints them: counts, shares, ranges and tests, for whoever wants them.
import { armsInOrder } from '#domain/evidence/armsInOrder.ts';
import type { Figure } from '#domain/evidence/figure.ts';
import { figureQuantities } from '#domain/evidence/figureQuantities.ts';
import { isPBelow } from '#domain/evidence/isPBelow.ts';
import { compareRisks } from '#domain/risk/compareRisks.ts';
import type { Quantity, Said } from '#domain/said/said.ts';
import type { Words } from '#i18n/words.ts';

export interface PublishedRow {
  readonly header: string;
  readonly said: Said;
}

/** One row a group, in this order, then the difference, its range and its test, as far as they are known. */
export function publishedRows(
  figure: Figure,
  order: readonly string[],
  words: Words,
): readonly PublishedRow[] {
  const quantities = figureQuantities(figure);
  const find = (address: string) =>
    quantities.find((quantity) => quantity.figure === `${figure.id}/${address}`);
  const arms = 'arms' in figure ? armsInOrder(figure.arms, order) : [];
  return [
    ...arms.flatMap((arm) => {
      const said = armSaid(arm, find, words);
      return said === undefined ? [] : [{ header: words.text(`evidence:arms.${arm}.name`), said }];
    }),
    ...contrastRows(figure, find, words),
  ];
}

type Find = (address: string) => Quantity | undefined;

function armSaid(arm: string, find: Find, words: Words): Said | undefined {
  const [risk, events, total] = [find(`${arm}/risk`), find(`${arm}/events`), find(`${arm}/total`)];
  const [low, high, mean] = [find(`${arm}/low`), find(`${arm}/high`), find(`${arm}/mean`)];
  if (mean !== undefined)
    return total === undefined
      ? words.say('compare:published.mean', { mean })
      : words.say('compare:published.meanOf', { mean, total });
  if (risk === undefined) return undefined;
  if (events !== undefined && total !== undefined)
    return words.say('compare:published.counts', { events, total, risk });
  return low === undefined || high === undefined
    ? words.say('compare:published.share', { risk })
    : words.say('compare:published.shareRange', { risk, low, high });
}

function contrastRows(figure: Figure, find: Find, words: Words): readonly PublishedRow[] {
  const p = find('difference/p');
  return [
    ...intervalRows(figure, words),
    ...(p === undefined
      ? []
      : [
          {
            header: words.text('compare:published.test'),
            said: words.say(`compare:published.${isPBelow(figure) ? 'pBelow' : 'p'}`, { p }),
          },
        ]),
  ];
}

function intervalRows(figure: Figure, words: Words): readonly PublishedRow[] {
  if (figure.kind !== 'counts' && figure.kind !== 'shares') return [];
  const comparison = compareRisks(figure);
  if (comparison === undefined) return [];
  const points = (measure: string, value: number): Quantity => ({
    figure: `${figure.id}/difference/${measure}`,
    value,
    unit: 'points',
  });
  const { difference, interval } = comparison;
  const header = words.text('compare:published.difference');
  const risk = points('risk', difference);
  if (interval === undefined)
    return [{ header, said: words.say('compare:published.differenceAlone', { risk }) }];
  return [
    {
      header,
      said: words.say(`compare:published.interval-${interval.origin}`, {
        risk,
        low: points('low', interval.low),
        high: points('high', interval.high),
        level: { ...points('level', interval.level), unit: 'level' },
      }),
    },
  ];
}
