// The rest of a ledger row, worked out when somebody asks: exact values, the sum, the rounding, the history.
import type { Figure, FigureOf } from '#domain/evidence/figure.ts';
import { figureQuantities } from '#domain/evidence/figureQuantities.ts';
import type { History } from '#domain/evidence/history.ts';
import { sumOf, type Sum, type SumArm } from '#domain/risk/sumOf.ts';
import { tellRisksIn, type ToldRisk } from '#domain/risk/tellRisks.ts';
import type { Mark, Quantity, Said } from '#domain/said/said.ts';
import type { Words } from '#i18n/words.ts';
import { named } from './named.ts';

export interface FigureMore {
  /** Every number under its address, with all digits that are stored. */
  readonly exact: readonly Mark[];
  /** The arithmetic from the counts; empty where the row holds no counts of two groups. */
  readonly sum: readonly Said[];
  /** How the shown people come from the share; empty where nothing is shown as people. */
  readonly rounded: readonly Said[];
  readonly history: readonly Said[];
}

/**
 * Everything that can be asked of a row beyond what it says at once.
 *
 * @param shown whether any page tells the figure, so that its rounding matters
 */
export function figureMore(
  figure: Figure,
  history: History,
  shown: boolean,
  words: Words,
): FigureMore {
  const sum = sumOf(figure);
  return {
    exact: figureQuantities(figure).map(exactly),
    sum: sum === undefined ? [] : sumSaid(figure, sum, words),
    rounded: shown ? roundedSaid(figure, words) : [],
    history: historySaid(figure.id, history, words),
  };
}

/** Stored digits are shown as they are stored, in the digits of the data files. */
function exactly({ figure, value }: Quantity): Mark {
  return { figure, value: String(value), text: String(Number(value.toPrecision(12))) };
}

function sumSaid(figure: Figure, sum: Sum, words: Words): readonly Said[] {
  const { first, second, difference, error, level, quantile, low, high, z, p } = sum;
  const printed = figure.kind === 'counts' ? figure.contrast?.differenceInterval : undefined;
  const one = { figure: difference.figure, value: 1, unit: 'exact' } as const;
  return [
    armSaid(first, words),
    armSaid(second, words),
    words.say('sources:sum.difference', { p: first.share, q: second.share, difference }),
    words.say('sources:sum.error', {
      one: words.number(one.value),
      p: first.share,
      n: first.total,
      q: second.share,
      m: second.total,
      error,
    }),
    words.say('sources:sum.interval', { level, difference, quantile, error, low, high }),
    words.say('sources:sum.test', { z, p }),
    printed === undefined
      ? words.say('sources:sum.notPrinted')
      : words.say('sources:sum.printed', {
          low: { figure: `${figure.id}/difference/low`, value: printed.low, unit: 'exact' },
          high: { figure: `${figure.id}/difference/high`, value: printed.high, unit: 'exact' },
          level,
        }),
  ];
}

function armSaid({ arm, events, total, share }: SumArm, words: Words): Said {
  return words.say('sources:sum.share', {
    arm: named(`arms.${arm}.name`, words),
    events,
    total,
    share,
  });
}

function roundedSaid(figure: Figure, words: Words): readonly Said[] {
  const told =
    figure.kind === 'counts' || figure.kind === 'shares' ? tellRisksIn(1_000, figure) : undefined;
  if (told === undefined) return [];
  const side = ({ arm, people, outOf }: ToldRisk) =>
    words.say('sources:rounded.people', {
      arm: named(`arms.${arm}.name`, words),
      people,
      total: outOf,
    });
  return [
    side(told.first),
    side(told.second),
    ...(figure.kind === 'counts' ? shifted(figure, [told.first, told.second], words) : []),
    words.say('sources:rounded.rule', { total: told.first.outOf }),
  ];
}

/** Where a printed percentage was rounded before it is rounded again, the counts may say one person more or less. */
function shifted(
  { arms }: FigureOf<'counts'>,
  told: readonly ToldRisk[],
  words: Words,
): readonly Said[] {
  return told.flatMap(({ arm, people, outOf }) => {
    const counts = arms.find((one) => one.arm === arm);
    const counted =
      counts === undefined
        ? people.value
        : Math.round((counts.events / counts.total) * outOf.value);
    return counted === people.value
      ? []
      : [
          words.say('sources:rounded.printed', {
            arm: named(`arms.${arm}.name`, words),
            counted: words.number(counted),
            total: outOf,
          }),
        ];
  });
}

function historySaid(id: string, history: History, words: Words): readonly Said[] {
  const lines = history.flatMap(({ version, date, brought }) => {
    const blanks = { version, date: words.date(date) };
    return [
      ...(brought.added.includes(id) ? [words.say('sources:history.added', blanks)] : []),
      ...brought.changed
        .filter(({ figure }) => figure === id)
        .map(({ what, from, to }) =>
          words.say('sources:history.changed', {
            ...blanks,
            what,
            from: String(from ?? words.text('sources:history.nothing')),
            to: String(to ?? words.text('sources:history.nothing')),
          }),
        ),
    ];
  });
  const [first] = history;
  return lines.length > 0 || first === undefined
    ? lines
    : [
        words.say('sources:history.unchanged', {
          version: first.version,
          date: words.date(first.date),
        }),
      ];
}
