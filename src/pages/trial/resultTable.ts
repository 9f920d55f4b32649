// One result of one group of women, as exactly as it was published: both options, the gap, its range.
import { isPBelow } from '#domain/evidence/isPBelow.ts';
import type { Figure, FigureOf, RiskFigure } from '#domain/evidence/figure.ts';
import type { OptionId } from '#domain/evidence/ids.ts';
import { compareRisks } from '#domain/risk/compareRisks.ts';
import type { Quantity, Said } from '#domain/said/said.ts';
import { timeSaid } from '#i18n/timeSaid.ts';
import type { Words } from '#i18n/words.ts';
import {
  comparesOptions,
  optionName,
  quantityOf,
  sourceLink,
  type SourceLink,
  type TrialMatter,
} from './trialMatter.ts';

interface ResultRow {
  readonly header: string;
  readonly said: Said;
}

export interface ResultTable {
  readonly id: string;
  readonly when: Said;
  /** Time and report, for the head of a table. */
  readonly caption: Said;
  /** Nothing to lay out as a table: what was found, or that it could not be read. */
  readonly told: Said | undefined;
  readonly rows: readonly ResultRow[];
  readonly note: string | undefined;
  /** Nothing where there is no result to be sure of. */
  readonly certainty: string | undefined;
  readonly source: SourceLink;
}

/**
 * Everything that is known of one result.
 *
 * @param beside rows of the ledger that print more of this very result, such as one end of its range
 */
export function resultTable(
  figure: Figure,
  beside: readonly Figure[],
  matter: TrialMatter,
  words: Words,
): ResultTable {
  const when = timeSaid(figure, words);
  const source = sourceLink(figure, matter, words);
  return {
    id: figure.id,
    when,
    caption: [...when, ' ', ...words.say('trial:result.report', { study: source.study })],
    told: toldSaid(figure, words),
    rows: comparesOptions(figure) ? resultRows(figure, beside, matter, words) : [],
    note: figure.note === undefined ? undefined : words.text(`rows:notes.${figure.note}`),
    certainty:
      figure.kind === 'not-measured'
        ? undefined
        : words.text(`evidence:certainty.${figure.certainty.level}`),
    source,
  };
}

function toldSaid(figure: Figure, words: Words): Said | undefined {
  switch (figure.kind) {
    case 'statement':
      return findingSaid(figure, words);
    case 'not-measured':
      return words.say('trial:result.notRead', { date: words.date(figure.lookedUntil) });
    case 'counts':
    case 'shares':
    case 'means':
    case 'ratio':
    case 'quantities':
      return undefined;
  }
}

function findingSaid({ finding, arms }: FigureOf<'statement'>, words: Words): Said {
  const [about, other] = arms.map(({ arm }) => words.text(`evidence:arms.${arm}.name`));
  return words.say(`rows:findings.${finding}`, { arm: about ?? '', other: other ?? '' });
}

function resultRows(
  figure: RiskFigure,
  beside: readonly Figure[],
  matter: TrialMatter,
  words: Words,
): readonly ResultRow[] {
  return [
    ...matter.options.flatMap(({ id }) => {
      const said = armSaid(figure, id, words);
      return said === undefined ? [] : [{ header: optionName(id, words), said }];
    }),
    { header: words.text('trial:result.difference'), said: gapSaid(figure, words) },
    ...publishedLimit(figure, beside, words),
    ...testRow(figure, words),
    ...verdict(figure, matter, words),
  ];
}

/** "24 of 1,140 women (2.11%)", with a range where the source prints one. */
export function armSaid(figure: RiskFigure, option: OptionId, words: Words): Said | undefined {
  const find = (measure: string) => quantityOf(figure, `${option}/${measure}`);
  const [risk, events, total] = [find('risk'), find('events'), find('total')];
  const [low, high, level] = [find('low'), find('high'), find('level')];
  if (risk === undefined) return undefined;
  if (events !== undefined && total !== undefined)
    return words.say('trial:result.counts', { events, total, risk });
  return low === undefined || high === undefined || level === undefined
    ? words.say('trial:result.share', { risk })
    : words.say('trial:result.shareRange', { risk, low, high, level });
}

function gapSaid(figure: RiskFigure, words: Words): Said {
  const comparison = compareRisks(figure);
  if (comparison === undefined) return words.say('trial:result.noDifference');
  const at = (measure: string, value: number, unit: Quantity['unit'] = 'points'): Quantity => ({
    figure: `${figure.id}/difference/${measure}`,
    value,
    unit,
  });
  const { interval } = comparison;
  const risk = at('risk', comparison.difference);
  if (interval === undefined) {
    const origin = figure.contrast?.difference === undefined ? 'computed' : 'published';
    return words.say(`trial:result.gap-${origin}`, { risk });
  }
  return words.say(`trial:result.gapRange-${interval.origin}`, {
    risk,
    low: at('low', interval.low),
    high: at('high', interval.high),
    level: at('level', interval.level, 'level'),
  });
}

/** The end of the range that a source prints on its own, counted at the same time in the same women. */
function publishedLimit(
  { population, time }: RiskFigure,
  beside: readonly Figure[],
  words: Words,
): readonly ResultRow[] {
  const same = beside.filter(
    (one) => one.population === population && JSON.stringify(one.time) === JSON.stringify(time),
  );
  return same.flatMap((one) => {
    const [limit, level] = ['all/upper-limit', 'all/level'].map((at) => quantityOf(one, at));
    return limit === undefined || level === undefined
      ? []
      : [
          {
            header: words.text('trial:result.limitHeader'),
            said: words.say('trial:result.limit', { limit, level }),
          },
        ];
  });
}

function testRow(figure: RiskFigure, words: Words): readonly ResultRow[] {
  const said = testSaid(figure, words);
  return said === undefined ? [] : [{ header: words.text('trial:result.test'), said }];
}

/** The p value as the source prints it, which may be that it is less than something. */
export function testSaid(figure: RiskFigure, words: Words): Said | undefined {
  const p = quantityOf(figure, 'difference/p');
  return p === undefined
    ? undefined
    : words.say(`trial:result.${isPBelow(figure) ? 'pBelow' : 'p'}`, { p });
}

/** How the result stands to the limit that the trial set in advance, where the source says it. */
function verdict(
  { contrast }: RiskFigure,
  { background }: TrialMatter,
  words: Words,
): readonly ResultRow[] {
  const figure = background.flatMap(({ figures }) => figures).find(({ id }) => id === MARGIN);
  const margin = figure === undefined ? undefined : quantityOf(figure, 'all/margin');
  if (contrast?.noninferior === undefined || margin === undefined) return [];
  return [
    {
      header: words.text('trial:result.marginHeader'),
      said: words.say(`trial:result.${contrast.noninferior ? 'within' : 'beyond'}`, { margin }),
    },
  ];
}

/** The row of the ledger with the limit of the trial, in points. */
export const MARGIN = 'trial-margin';
