// The few results that stand on the sheet: the same counts as on the compare step, in both frames.
import type { Evidence } from '#domain/evidence/evidence.ts';
import type { Figure } from '#domain/evidence/figure.ts';
import type { OptionId } from '#domain/evidence/ids.ts';
import type { Outcome } from '#domain/evidence/outcome.ts';
import { shownFigures, type Group } from '#domain/evidence/shownFigures.ts';
import type { Total } from '#domain/risk/people.ts';
import { tellRisksIn, type ToldComparison, type ToldRisk } from '#domain/risk/tellRisks.ts';
import type { Said } from '#domain/said/said.ts';
import { gistSaid } from '#i18n/gistSaid.ts';
import { IN_FEW_WORDS, rangeSaid } from '#i18n/rangeSaid.ts';
import { timeSaid } from '#i18n/timeSaid.ts';
import type { Words } from '#i18n/words.ts';

/** One option's half of a result. */
export interface KeyPanel {
  readonly option: OptionId;
  readonly name: string;
  readonly said: Said;
}

export interface KeyFigure {
  readonly id: string;
  readonly name: string;
  /** When it was counted, in which group of women, and in which study: each a few words. */
  readonly when: Said;
  readonly whom: string;
  readonly study: string;
  readonly panels: readonly [KeyPanel, KeyPanel] | undefined;
  /** How far the difference may truly reach, and that this result is counted in a larger crowd. */
  readonly range: Said;
  readonly rarer: Said | undefined;
  /** The finding in words, where there are no counts to show. */
  readonly gist: Said;
  readonly certainty: string;
  readonly ledger: string;
}

export interface KeyChoice {
  readonly group: Group;
  readonly order: readonly [OptionId, OptionId];
  /** Whether she has asked to see results about dying. */
  readonly dying: boolean;
  readonly citations: Readonly<Record<string, string>>;
  readonly background: Evidence['background'];
}

/** The crowd in which most results are counted. */
const USUAL: Total = 1_000;

/** How many results the sheet has room for, besides one about dying. */
const MOST = 3;

/** The first of the main outcomes, and the first about dying only for somebody who chose to see it. */
export function keyFigures(
  outcomes: readonly Outcome[],
  choice: KeyChoice,
  words: Words,
): readonly KeyFigure[] {
  const main = outcomes.filter(({ tier }) => tier === 'main').toSorted((a, b) => a.order - b.order);
  const shown = [
    ...main.filter(({ aboutDying }) => !aboutDying).slice(0, MOST),
    ...(choice.dying ? main.filter(({ aboutDying }) => aboutDying).slice(0, 1) : []),
  ];
  return shown.flatMap((outcome) => {
    const { headline, reports } = shownFigures(outcome, choice.group);
    const figure = headline ?? reports[0];
    return figure === undefined ? [] : [keyFigure(outcome, figure, choice, words)];
  });
}

function keyFigure(
  outcome: Outcome,
  figure: Figure,
  { group, order, citations, background }: KeyChoice,
  words: Words,
): KeyFigure {
  const says = `evidence:outcomes.${outcome.id}` as const;
  const told = toldInThousands(figure);
  return {
    id: outcome.id,
    name: words.text(`${says}.name`),
    when: timeSaid(figure, words),
    whom: words.text(`evidence:strata.${figure.stratum}`),
    study: citations[figure.source] ?? figure.source,
    panels: panels(outcome, told, order, words),
    range: told === undefined ? [] : rangeSaid(told, IN_FEW_WORDS, words),
    rarer:
      told === undefined || told.total === USUAL
        ? undefined
        : words.say('evidence:rarer', { total: told.first.outOf }),
    gist: gistSaid(outcome.id, group, background, words),
    certainty: words.text(`summary:figures.certainty.${figure.certainty.level}`),
    ledger: `/${words.language}/sources/#figure-${figure.id}`,
  };
}

function panels(
  outcome: Outcome,
  told: ToldComparison | undefined,
  order: KeyChoice['order'],
  words: Words,
): KeyFigure['panels'] {
  const [first, second] = order.map((option) => {
    const risk = [told?.first, told?.second].find((side) => side?.arm === option);
    return risk === undefined ? undefined : panel(outcome, option, risk, words);
  });
  return first === undefined || second === undefined ? undefined : [first, second];
}

/** In a thousand, like most of the compare step, unless this figure needs a larger crowd. */
function toldInThousands(figure: Figure): ToldComparison | undefined {
  return figure.kind === 'counts' || figure.kind === 'shares'
    ? tellRisksIn(USUAL, figure)
    : undefined;
}

function panel(outcome: Outcome, option: OptionId, risk: ToldRisk, words: Words): KeyPanel {
  const { people: count, rest, outOf: total } = risk;
  return {
    option,
    name: words.text(`evidence:options.${option}.short`),
    said: words.say(`evidence:outcomes.${outcome.id}.frames`, { count, rest, total }),
  };
}
