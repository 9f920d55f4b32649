// The two ways in which the trial gave the single dose, apart from each other, and its older report.
import type { Figure, RiskFigure } from '#domain/evidence/figure.ts';
import { findQuantity } from '#domain/evidence/findQuantity.ts';
import type { Outcome } from '#domain/evidence/outcome.ts';
import { shownFigures, type Group } from '#domain/evidence/shownFigures.ts';
import type { Said } from '#domain/said/said.ts';
import type { Words } from '#i18n/words.ts';
import { armSaid, resultTable, testSaid, type ResultTable } from './resultTable.ts';
import {
  comparesOptions,
  optionName,
  quantityOf,
  sourceLink,
  type SourceLink,
  type TrialMatter,
} from './trialMatter.ts';

/** One way of giving the dose: its women, and results that are only theirs. */
export interface StratumPanel {
  readonly stratum: Group;
  readonly title: string;
  readonly size: Said;
  readonly who: Said;
  readonly leading: ResultTable | undefined;
  /** Earlier reports of the same women, and times that we could not read. */
  readonly others: readonly ResultTable[];
}

export interface OutcomeStrata {
  readonly id: string;
  readonly name: string;
  readonly aboutDying: boolean;
  readonly panels: readonly StratumPanel[];
}

interface HistoryRow {
  readonly id: string;
  readonly name: string;
  readonly cells: readonly Said[];
  readonly source: SourceLink;
}

export interface HistoryView {
  readonly lead: Said;
  readonly caption: Said;
  readonly columns: readonly string[];
  readonly rows: readonly HistoryRow[];
  readonly dying: readonly HistoryRow[];
}

/** Outcomes that were reported of both ways of giving the dose. */
const OUTCOMES = ['local-recurrence', 'death-any-cause'];

const STRATA: readonly Group[] = ['during-lumpectomy', 'delayed'];

/** The report that put both ways together. */
const HISTORY = 'lancet-2014';

/** Each outcome once, with one panel for each way of giving the dose. */
export function strataView(matter: TrialMatter, words: Words): readonly OutcomeStrata[] {
  return matter.outcomes
    .filter(({ id }) => OUTCOMES.includes(id))
    .toSorted((a, b) => a.order - b.order)
    .map((outcome) => ({
      id: outcome.id,
      name: words.text(`evidence:outcomes.${outcome.id}.name`),
      aboutDying: outcome.aboutDying,
      panels: STRATA.map((stratum) => panel(outcome, stratum, matter, words)),
    }));
}

function panel(outcome: Outcome, stratum: Group, matter: TrialMatter, words: Words): StratumPanel {
  const { headline, reports } = shownFigures(outcome, stratum);
  const own = (figure: Figure) => figure.stratum === stratum;
  const beside = outcome.figures.filter(own).filter(({ role }) => role === 'detail');
  return {
    stratum,
    title: words.text(`trial:strata.titles.${stratum}`),
    size: sizeSaid(stratum, matter, words),
    who: words.say(`rows:populations.women-${stratum}`),
    leading:
      headline === undefined || !own(headline)
        ? undefined
        : resultTable(headline, beside, matter, words),
    others: reports.filter(own).map((report) => resultTable(report, [], matter, words)),
  };
}

/** How many women, and how many of them drew which treatment. */
function sizeSaid(stratum: Group, { background }: TrialMatter, words: Words): Said {
  const find = (address: string) => findQuantity({ outcomes: [], background }, address);
  const [group, other] =
    stratum === 'delayed'
      ? (['trial-groups-delayed', 'trial-groups-delayed-ebrt'] as const)
      : (['trial-groups', 'trial-groups'] as const);
  return words.say('trial:strata.size', {
    women: find(`${group}/all/randomised`),
    ebrt: find(`${other}/ebrt/randomised`),
    targit: find(`${group}/targit-iort/randomised`),
  });
}

/** The report of the whole trial, as a table of its own. */
export function historyView(matter: TrialMatter, words: Words): HistoryView {
  const { background, options } = matter;
  const find = (address: string) => findQuantity({ outcomes: [], background }, address);
  const rows = matter.outcomes
    .toSorted((a, b) => a.order - b.order)
    .flatMap(({ id, aboutDying, figures }) =>
      figures
        .filter(({ source, stratum, role }) => fromHistory(source, stratum, role))
        .filter(comparesOptions)
        .filter(({ time }) => time.kind === 'by')
        .map((figure) => ({ aboutDying, figure, row: historyRow(id, figure, matter, words) })),
    );
  const [first] = rows;
  const months = first === undefined ? undefined : quantityOf(first.figure, 'all/months');
  const part = (dying: boolean) =>
    rows.filter(({ aboutDying }) => aboutDying === dying).map(({ row }) => row);
  return {
    lead: words.say('trial:history.lead', {
      women: find('trial-recruitment/all/randomised'),
      median: find('trial-follow-up-2014/all/median'),
    }),
    caption: months === undefined ? [] : words.say('trial:history.caption', { months }),
    columns: [
      words.text('trial:history.outcome'),
      ...options.map(({ id }) => optionName(id, words)),
      words.text('trial:result.test'),
    ],
    rows: part(false),
    dying: part(true),
  };
}

function fromHistory(source: string, stratum: string, role: string): boolean {
  return source === HISTORY && stratum === 'whole-trial' && role === 'report';
}

function historyRow(id: string, figure: RiskFigure, matter: TrialMatter, words: Words): HistoryRow {
  return {
    id: figure.id,
    name: words.text(`evidence:outcomes.${id}.name`),
    cells: [
      ...matter.options.map((option) => armSaid(figure, option.id, words) ?? []),
      testSaid(figure, words) ?? words.say('trial:result.noTest'),
    ],
    source: sourceLink(figure, matter, words),
  };
}
