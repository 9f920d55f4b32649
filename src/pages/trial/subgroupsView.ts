// The parts of the trial as the paper printed them, and what may not be concluded from them.
import type { Figure } from '#domain/evidence/figure.ts';
import { figureQuantities } from '#domain/evidence/figureQuantities.ts';
import { differenceAt } from '#domain/risk/differenceAt.ts';
import type { Quantity, Said } from '#domain/said/said.ts';
import type { Words } from '#i18n/words.ts';
import { misprints, type MisprintView } from './misprints.ts';
import { armSaid, MARGIN } from './resultTable.ts';
import { overallPart, subgroupParts, type Part } from './subgroupParts.ts';
import {
  optionName,
  quantityOf,
  sourceLink,
  type SourceLink,
  type TrialMatter,
} from './trialMatter.ts';

/** One part of the trial in the drawing, in percentage points; more with TARGIT-IORT is positive. */
export interface ForestRow {
  readonly id: string;
  readonly label: string;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly startsGroup: boolean;
}

export interface ForestView {
  readonly caption: string;
  readonly axis: string;
  readonly towards: { readonly lower: string; readonly higher: string };
  readonly limit: { readonly at: number; readonly label: string } | undefined;
  readonly rows: readonly ForestRow[];
  readonly sayTick: (distance: number) => string;
}

interface Table {
  readonly caption: Said;
  readonly columns: readonly string[];
  readonly rows: readonly {
    readonly id: string;
    readonly header: string;
    readonly cells: readonly Said[];
  }[];
}

export interface SubgroupsView {
  /** What may not be concluded, sentence by sentence. */
  readonly limits: readonly Said[];
  readonly forest: ForestView;
  readonly recurrences: Table;
  readonly deaths: Table;
  readonly misprints: readonly MisprintView[];
  readonly source: SourceLink | undefined;
}

/** The section on the parts of the trial. */
export function subgroupsView(matter: TrialMatter, words: Words): SubgroupsView {
  const overall = overallPart(matter, words);
  const parts = subgroupParts(matter, words);
  const all = overall === undefined ? parts : [overall, ...parts];
  const margin = marginOf(matter);
  const [first] = parts;
  return {
    limits: limitsSaid(parts, margin, words),
    forest: forestView(all, margin, words),
    recurrences: recurrenceTable(all, matter, words),
    deaths: deathTable(all, matter, words),
    misprints: matter.sources
      .filter(({ id }) => id === first?.recurrence.source)
      .flatMap((source) => misprints(source, words)),
    source: first === undefined ? undefined : sourceLink(first.recurrence, matter, words),
  };
}

function marginOf({ background }: TrialMatter): Quantity | undefined {
  const figure = background.flatMap(({ figures }) => figures).find(({ id }) => id === MARGIN);
  return figure === undefined ? undefined : quantityOf(figure, 'all/margin');
}

function limitsSaid(
  parts: readonly Part[],
  margin: Quantity | undefined,
  words: Words,
): readonly Said[] {
  const total = parts.length;
  return [
    words.say('trial:subgroups.limits.power'),
    words.say('trial:subgroups.limits.many', { total }),
    ...(margin === undefined ? [] : beyondSaid(parts, margin, words)),
    words.say('trial:subgroups.limits.neither'),
  ];
}

/** How many parts reach past the limit: at the level drawn here, and at that of the trial's own test. */
function beyondSaid(parts: readonly Part[], margin: Quantity, words: Words): readonly Said[] {
  const [drawn, tested] = LEVELS.map((level) => {
    const gaps = parts.flatMap(({ recurrence }) => differenceAt(recurrence, level) ?? []);
    return { level: gaps[0]?.level, beyond: gaps.filter(({ high }) => high.value > margin.value) };
  });
  if (drawn?.level === undefined || tested?.level === undefined) return [];
  return [
    words.say('trial:subgroups.limits.beyond', {
      beyond: drawn.beyond.length,
      total: parts.length,
      level: drawn.level,
      margin,
    }),
    words.say('trial:subgroups.limits.tested', {
      beyond: tested.beyond.length,
      level: tested.level,
    }),
  ];
}

/** The level of all intervals of this section, and the one that the trial tested its limit with. */
const LEVELS = [0.95, 0.9] as const;

function forestView(
  parts: readonly Part[],
  margin: Quantity | undefined,
  words: Words,
): ForestView {
  const towards = (arm: string) =>
    words.text('trial:subgroups.towards', { arm: words.text(`evidence:arms.${arm}.name`) });
  return {
    caption: words.text('trial:subgroups.caption', when(parts)),
    axis: words.text('trial:subgroups.axis'),
    towards: { lower: towards('ebrt'), higher: towards('targit-iort') },
    limit:
      margin === undefined
        ? undefined
        : { at: points(margin), label: words.text('trial:subgroups.limit', { margin }) },
    rows: parts.map(({ id, label, startsGroup, gap }) => ({
      id,
      label,
      startsGroup,
      value: points(gap.difference),
      low: points(gap.low),
      high: points(gap.high),
    })),
    sayTick: words.number,
  };
}

/** The time at which all parts were counted. */
function when([first]: readonly Part[]): Readonly<Record<string, Quantity>> {
  const months = first === undefined ? undefined : quantityOf(first.recurrence, 'all/months');
  return months === undefined ? {} : { months };
}

/** Percentage points, as places on an axis. */
function points({ value }: Quantity): number {
  return value * 100;
}

function recurrenceTable(parts: readonly Part[], matter: TrialMatter, words: Words): Table {
  return {
    caption: words.say('trial:subgroups.caption', when(parts)),
    columns: [
      words.text('trial:subgroups.part'),
      ...matter.options.map(({ id }) => optionName(id, words)),
      words.text('trial:result.difference'),
    ],
    rows: parts.map(({ id, label, recurrence, gap }) => ({
      id,
      header: label,
      cells: [
        ...matter.options.map((option) => armSaid(recurrence, option.id, words) ?? []),
        words.say('trial:subgroups.gap', { ...gap }),
      ],
    })),
  };
}

function deathTable(parts: readonly Part[], matter: TrialMatter, words: Words): Table {
  return {
    caption: words.say('trial:subgroups.deathsCaption', when(parts)),
    columns: [
      words.text('trial:subgroups.part'),
      ...matter.options.map(({ id }) =>
        words.text('trial:subgroups.deathsIn', { option: optionName(id, words) }),
      ),
      words.text('trial:subgroups.ratioColumn'),
    ],
    rows: parts.map(({ id, label, deaths, ratio }) => ({
      id,
      header: label,
      cells: [
        ...matter.options.map((option) =>
          deaths?.kind === 'counts' ? (armSaid(deaths, option.id, words) ?? []) : [],
        ),
        ratioSaid(ratio, words),
      ],
    })),
  };
}

function ratioSaid(figure: Figure | undefined, words: Words): Said {
  if (figure === undefined) return [];
  const find = (measure: string) =>
    figureQuantities(figure).find(
      ({ figure: address }) => address === `${figure.id}/difference/hazard-ratio${measure}`,
    );
  const [ratio, low, high, level] = [find(''), find('-low'), find('-high'), find('-level')];
  return ratio === undefined || low === undefined || high === undefined || level === undefined
    ? []
    : words.say('trial:subgroups.ratio', { ratio, low, high, level });
}
