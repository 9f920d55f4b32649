// What was measured when, in one group of the trial; what nobody measured, or we could not read, stays blank.
import type { Figure, FigureOf } from '#domain/evidence/figure.ts';
import { findQuantity } from '#domain/evidence/findQuantity.ts';
import type { OptionId } from '#domain/evidence/ids.ts';
import type { Outcome } from '#domain/evidence/outcome.ts';
import { sparedShare } from '#domain/risk/sparedShare.ts';
import type { Quantity, Said } from '#domain/said/said.ts';
import { timeSaid } from '#i18n/timeSaid.ts';
import type { Words } from '#i18n/words.ts';
import {
  comparesOptions,
  optionName,
  sourceLink,
  type SourceLink,
  type TrialMatter,
} from './trialMatter.ts';

/** A share at a time, in years and from nought to one; with its range where one is published. */
export interface TimePoint {
  readonly option: OptionId;
  readonly years: number;
  readonly share: number;
  readonly low: number | undefined;
  readonly high: number | undefined;
}

interface TimeRow {
  readonly id: string;
  readonly when: Said;
  readonly cells: readonly Said[];
  readonly source: SourceLink;
}

export interface OutcomeOverTime {
  readonly id: string;
  readonly name: string;
  readonly points: readonly TimePoint[];
  /** Years at which somebody looked for a result and could read none. */
  readonly blanks: readonly number[];
  readonly rows: readonly TimeRow[];
}

export interface TimeView {
  readonly who: Said;
  readonly followUp: Said;
  readonly columns: readonly string[];
  readonly outcomes: readonly OutcomeOverTime[];
  /** The results about dying; shown when the reader opens them. */
  readonly dying: readonly OutcomeOverTime[];
  readonly axis: {
    /** The longest time of any result; all drawings share it. */
    readonly years: number;
    readonly median: number;
    readonly label: string;
    readonly sayYears: (years: number) => string;
    readonly sayShare: (share: number) => string;
  };
  readonly legend: readonly { readonly option: OptionId; readonly name: string }[];
}

/** Outcomes that have a result at a stated time in this group. */
const OUTCOMES = [
  'local-recurrence',
  'alive-without-local-recurrence',
  'death-any-cause',
  'death-other-causes',
];

/** The dose during the lumpectomy: the only group with several times. */
const STRATUM = 'during-lumpectomy';

/** The section on time. */
export function timeView(matter: TrialMatter, words: Words): TimeView {
  const find = (place: string) =>
    findQuantity({ outcomes: [], background: matter.background }, `trial-follow-up/all/${place}`);
  const median = find('median');
  const told = matter.outcomes
    .filter(({ id }) => OUTCOMES.includes(id))
    .toSorted((a, b) => a.order - b.order)
    .map((outcome) => ({
      aboutDying: outcome.aboutDying,
      view: overTime(outcome, matter, words),
    }));
  const part = (dying: boolean) =>
    told.filter(({ aboutDying }) => aboutDying === dying).map(({ view }) => view);
  const times = told.flatMap(({ view: { points, blanks } }) => [
    ...points.map(({ years }) => years),
    ...blanks,
  ]);
  return {
    who: words.say(`rows:populations.women-${STRATUM}`),
    followUp: words.say('trial:time.followUp', { median, longest: find('longest') }),
    columns: [
      words.text('trial:time.when'),
      ...matter.options.map(({ id }) => optionName(id, words)),
    ],
    outcomes: part(false),
    dying: part(true),
    axis: {
      years: Math.max(median.value, ...times),
      median: median.value,
      label: words.text('trial:time.axis'),
      sayYears: words.number,
      sayShare: (share) => words.text('trial:time.tick', { share: tick(share) }),
    },
    legend: matter.options.map(({ id }) => ({ option: id, name: optionName(id, words) })),
  };
}

/** A place on the axis is no figure of the evidence. */
function tick(value: number): Quantity {
  return { figure: '', value, unit: 'share' };
}

function overTime(outcome: Outcome, matter: TrialMatter, words: Words): OutcomeOverTime {
  const figures = timed(outcome);
  return {
    id: outcome.id,
    name: words.text(`trial:time.outcomes.${outcome.id}`),
    points: figures.flatMap((figure) => pointsOf(figure, outcome, matter)),
    blanks: figures
      .filter(({ kind }) => kind === 'not-measured')
      .flatMap(({ time }) => (time.kind === 'by' ? [time.months / YEAR] : [])),
    rows: figures.map((figure) => ({
      id: figure.id,
      when: timeSaid(figure, words),
      cells: matter.options.map(({ id }) => cell(figure, id, outcome, words)),
      source: sourceLink(figure, matter, words),
    })),
  };
}

const YEAR = 12;

/**
 * The results of this group, each time once: where several reports tell the same time, the one that
 * leads the outcome. Times that somebody looked for and could not read are among them.
 */
function timed({ figures }: Outcome): readonly Figure[] {
  const own = figures
    .filter(({ stratum, role }) => stratum === STRATUM && role !== 'detail')
    .filter(
      (figure) =>
        comparesOptions(figure) || figure.kind === 'not-measured' || figure.kind === 'ratio',
    )
    .toSorted((a, b) => Number(b.role === 'headline') - Number(a.role === 'headline'));
  const when = ({ time }: Figure) => JSON.stringify(time);
  return own
    .filter((figure, place) => own.findIndex((one) => when(one) === when(figure)) === place)
    .toSorted((a, b) => monthsOf(a) - monthsOf(b));
}

/** The long term has no month: it stands last, and is not drawn. */
function monthsOf({ time }: Figure): number {
  return time.kind === 'by' ? time.months : Infinity;
}

function pointsOf(
  figure: Figure,
  { counts }: Outcome,
  { options }: TrialMatter,
): readonly TimePoint[] {
  const { time } = figure;
  if (!comparesOptions(figure) || time.kind !== 'by') return [];
  return options.flatMap(({ id }) => {
    const spared = sparedShare(figure, id, counts);
    return spared === undefined
      ? []
      : [
          {
            option: id,
            years: time.months / YEAR,
            share: spared.share.value,
            low: spared.range?.low.value,
            high: spared.range?.high.value,
          },
        ];
  });
}

function cell(figure: Figure, option: OptionId, { counts }: Outcome, words: Words): Said {
  if (figure.kind === 'not-measured') return notMeasured(figure, words);
  if (!comparesOptions(figure)) return words.say('trial:time.onlyRatio');
  const spared = sparedShare(figure, option, counts);
  if (spared === undefined) return words.say('trial:time.notMeasured');
  return spared.range === undefined
    ? words.say('trial:time.share', { share: spared.share })
    : words.say('trial:time.shareRange', { share: spared.share, ...spared.range });
}

/** A note says that a report has it and we could not open it; without one, nobody measured it. */
function notMeasured({ note }: FigureOf<'not-measured'>, words: Words): Said {
  return words.say(note === undefined ? 'trial:time.notMeasured' : 'trial:time.notRead');
}
