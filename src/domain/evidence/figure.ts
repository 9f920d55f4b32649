// One row of the ledger: what was measured, in whom, when, and where it was read.
import * as v from 'valibot';
import { ArmId, FigureId, WordsId } from './ids.ts';
import { provenance } from './provenance.ts';

/** A share of people: 0.0211 is two in a hundred and a bit. */
export const Share = v.pipe(
  v.number(),
  v.minValue(0, 'is not a share: give a number from 0 to 1'),
  v.maxValue(1, 'is not a share: give a number from 0 to 1 (0.05, not 5)'),
);

const whole = v.pipe(v.number(), v.integer('is not a whole number'), v.minValue(0));

/** The range in which the truth probably lies, and with what confidence the method finds it. */
export const Interval = v.strictObject({
  level: v.picklist([0.9, 0.95], 'is not a level we know: give 0.9 or 0.95'),
  low: v.number(),
  high: v.number(),
});
export type Interval = v.InferOutput<typeof Interval>;

/** What the source says of the two groups against each other. Differences are first arm minus second. */
export const Contrast = v.strictObject({
  difference: v.optional(v.number()),
  differenceInterval: v.optional(Interval),
  ratio: v.optional(
    v.strictObject({
      measure: v.picklist(['hazard-ratio', 'odds-ratio']),
      value: v.pipe(v.number(), v.minValue(0.001)),
      interval: v.optional(Interval),
    }),
  ),
  p: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
  /** The p value was printed as "below" this. */
  pBelow: v.optional(v.boolean()),
  /** The p value is of a test over time, which does not follow from the counts. */
  pFrom: v.optional(v.literal('log-rank')),
  noninferior: v.optional(v.boolean()),
});
export type Contrast = v.InferOutput<typeof Contrast>;

const CountArm = v.strictObject({
  arm: ArmId,
  events: whole,
  total: v.pipe(whole, v.minValue(1)),
  /** The share as the source prints it, where it prints one. */
  share: v.optional(Share),
  interval: v.optional(Interval),
  /** Counts that follow from printed percentages rather than being printed themselves. */
  inferred: v.optional(v.boolean()),
});

const ShareArm = v.strictObject({
  arm: ArmId,
  share: Share,
  total: v.optional(v.pipe(whole, v.minValue(1))),
  interval: v.optional(Interval),
});

const MeanArm = v.strictObject({
  arm: ArmId,
  mean: v.number(),
  standardError: v.optional(v.number()),
  total: v.optional(v.pipe(whole, v.minValue(1))),
});

/** What a mean is measured in; `score` is out of a hundred on a questionnaire. */
export const MeanUnit = v.picklist(['miles', 'hours', 'kilograms', 'score']);

const QuantityUnit = v.picklist([
  'count',
  'share',
  'points',
  'age',
  'year',
  'months',
  'years',
  'weeks',
  'minutes',
  'hours',
  'visits',
  'millimetres',
  'centimetres',
  'miles',
  'kilograms',
  'gray',
  'score',
  'level',
]);

const common = {
  id: FigureId,
  /** Tells apart several readings of one thing: "grade-3", "year-1", "breast-symptoms". */
  aspect: v.optional(WordsId),
  /** `headline` leads its outcome, `report` can be chosen instead, `detail` stands in the ledger. */
  role: v.picklist(['headline', 'report', 'detail']),
  ...provenance,
  note: v.optional(WordsId),
};

const contrast = { contrast: v.optional(Contrast) };

const oneOrTwo = <T extends v.GenericSchema>(arm: T) =>
  v.pipe(v.array(arm), v.minLength(1, 'has no group of people'));

/** So many of so many people, in each group. */
export const Counts = v.strictObject({
  kind: v.literal('counts'),
  ...common,
  arms: oneOrTwo(CountArm),
  ...contrast,
});
/** A share of people in each group, printed without counts (often a time-to-event estimate). */
export const Shares = v.strictObject({
  kind: v.literal('shares'),
  ...common,
  arms: oneOrTwo(ShareArm),
  ...contrast,
});
/** An average in each group. */
export const Means = v.strictObject({
  kind: v.literal('means'),
  ...common,
  unit: MeanUnit,
  arms: oneOrTwo(MeanArm),
  ...contrast,
});
/** Only a ratio of the two groups was published, with nothing absolute beside it. */
export const Ratio = v.strictObject({
  kind: v.literal('ratio'),
  ...common,
  arms: v.tuple([v.strictObject({ arm: ArmId }), v.strictObject({ arm: ArmId })]),
  contrast: Contrast,
});
/** A finding told in words, without figures that we could read. */
export const Statement = v.strictObject({
  kind: v.literal('statement'),
  ...common,
  finding: v.picklist(['no-clear-difference', 'similar', 'more', 'fewer', 'better', 'worse']),
  /** The group that the finding is about; the other one is what it is compared with. */
  arms: v.tuple([v.strictObject({ arm: ArmId }), v.strictObject({ arm: ArmId })]),
  ...contrast,
});
/** We looked, and nobody has measured it (or we could not read it). A fact, never a missing field. */
export const NotMeasured = v.strictObject({
  kind: v.literal('not-measured'),
  ...common,
  lookedUntil: v.pipe(v.string(), v.isoDate()),
});
/** Numbers that compare nothing: the rules, sizes and times of a study or a schedule. */
export const Quantities = v.strictObject({
  kind: v.literal('quantities'),
  ...common,
  values: v.pipe(
    v.array(
      v.strictObject({
        arm: v.optional(ArmId),
        measure: WordsId,
        value: v.number(),
        unit: QuantityUnit,
      }),
    ),
    v.minLength(1, 'holds no value'),
  ),
});

export const Figure = v.variant(
  'kind',
  [Counts, Shares, Means, Ratio, Statement, NotMeasured, Quantities],
  'is of no kind we know: counts, shares, means, ratio, statement, not-measured or quantities',
);
export type Figure = v.InferOutput<typeof Figure>;
export type FigureOf<K extends Figure['kind']> = Extract<Figure, { kind: K }>;
/** A figure that gives a share of people per group, and so can be drawn. */
export type RiskFigure = FigureOf<'counts'> | FigureOf<'shares'>;
