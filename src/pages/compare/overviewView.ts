// All outcomes on one page: tables that each count out of one crowd, and one for what is told in words.
import type { OptionId } from '#domain/evidence/ids.ts';
import type { Said } from '#domain/said/said.ts';
import type { Words } from '#i18n/words.ts';
import type { OutcomeView } from './outcomeView.ts';
import { plain } from '#domain/said/plain.ts';
import type { RiskBody } from './riskBody.ts';

export interface OverviewRow {
  readonly id: string;
  readonly header: string;
  readonly cells: readonly Said[];
}

export interface OverviewTable {
  readonly id: string;
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly OverviewRow[];
}

export interface OverviewView {
  readonly counted: readonly OverviewTable[];
  readonly dying: readonly OverviewTable[];
  readonly told: OverviewTable;
}

type RiskOutcome = OutcomeView & { readonly body: RiskBody };

/** The same views as on the rest of the page, laid out as tables; nothing is counted again. */
export function overviewView(
  outcomes: readonly OutcomeView[],
  order: readonly [OptionId, OptionId],
  words: Words,
): OverviewView {
  const risks = outcomes.filter(isRisk);
  const told = outcomes.filter((outcome) => !isRisk(outcome));
  const tables = (about: readonly RiskOutcome[], caption: 'caption' | 'dyingCaption') =>
    [...new Set(about.map(({ body }) => body.total))].map((total) =>
      countedTable(
        about.filter(({ body }) => body.total === total),
        words.text(`compare:overview.${caption}`, { total }),
        order,
        words,
      ),
    );
  return {
    counted: tables(
      risks.filter(({ aboutDying }) => !aboutDying),
      'caption',
    ),
    dying: [
      ...tables(
        risks.filter(({ aboutDying }) => aboutDying),
        'dyingCaption',
      ),
      toldTable(
        told.filter(({ aboutDying }) => aboutDying),
        words,
      ),
    ].filter(({ rows }) => rows.length > 0),
    told: toldTable(
      told.filter(({ aboutDying }) => !aboutDying),
      words,
    ),
  };
}

function isRisk(outcome: OutcomeView): outcome is RiskOutcome {
  return outcome.body.kind === 'risk';
}

function countedTable(
  outcomes: readonly RiskOutcome[],
  caption: string,
  order: readonly [OptionId, OptionId],
  words: Words,
): OverviewTable {
  return {
    id: caption,
    caption,
    columns: [
      words.text('compare:overview.outcome'),
      ...order.map((option) => words.text(`evidence:options.${option}.short`)),
      words.text('compare:overview.gap'),
      words.text('compare:overview.sure'),
    ],
    rows: outcomes.map(({ id, name, aspect, when, others, body, certainty }) => ({
      id,
      header: [name, aspect, ofWhom(plain(when), others)]
        .filter((part) => part !== undefined)
        .join('. '),
      cells: [
        ...body.panels.map(({ short }) => short),
        body.gap,
        [...body.shortRange, ' ', certainty.short],
      ],
    })),
  };
}

function toldTable(outcomes: readonly OutcomeView[], words: Words): OverviewTable {
  return {
    id: 'told',
    caption: words.text('compare:overview.wordsCaption'),
    columns: [words.text('compare:overview.outcome'), words.text('compare:overview.finding')],
    rows: outcomes.map(({ id, name, others, gist }) => ({
      id,
      header: ofWhom(name, others),
      cells: [gist ?? []],
    })),
  };
}

/** Whose result a row is, where it is not that of the group which the page shows. */
function ofWhom(said: string, others: string | undefined): string {
  return others === undefined ? said : `${said} (${others})`;
}
