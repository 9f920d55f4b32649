// Where a figure comes from, whom it is about, and how far it can be trusted.
import * as v from 'valibot';
import { SourceId, WordsId } from './ids.ts';

/** Which women a figure is about. The strata of the trial are never mixed in one comparison. */
export const Stratum = v.picklist([
  'during-lumpectomy',
  'delayed',
  'whole-trial',
  'trial-subset',
  'other-study',
]);
export type Stratum = v.InferOutput<typeof Stratum>;

/** How the groups came to be: as randomised, as in fact treated, chosen afterwards, or no control. */
export const Analysis = v.picklist([
  'as-randomised',
  'as-treated',
  'subgroup',
  'after-the-fact',
  'uncontrolled',
  'pooled',
  'not-applicable',
]);
export type Analysis = v.InferOutput<typeof Analysis>;

const months = v.pipe(v.number(), v.minValue(0.1, 'is not a time: give months above nought'));

/** When it was counted. */
export const Time = v.variant('kind', [
  v.strictObject({ kind: v.literal('by'), months }),
  v.strictObject({ kind: v.literal('about'), months }),
  v.strictObject({ kind: v.literal('between'), from: months, to: months }),
  v.strictObject({ kind: v.literal('long-term') }),
  v.strictObject({ kind: v.literal('any-time') }),
]);
export type Time = v.InferOutput<typeof Time>;

/** How the figure was read: in a table of the paper, in its abstract, in a summary, or quoted by others. */
export const ReadFrom = v.picklist(
  ['table', 'main-text', 'abstract', 'summary', 'second-hand', 'own-arithmetic'],
  'does not say how it was read: table, main-text, abstract, summary, second-hand or own-arithmetic',
);
export type ReadFrom = v.InferOutput<typeof ReadFrom>;

/** Why a figure is less sure than it looks. Each reason is one sentence in the language files. */
export const Doubt = v.picklist([
  'unblinded',
  'few-events',
  'wide-range',
  'range-not-seen',
  'secondary-outcome',
  'beyond-median-follow-up',
  'raw-proportions',
  'limit-called-wide',
  'disputed-cause',
  'not-confirmed',
  'one-centre',
  'as-treated',
  'after-the-fact',
  'subgroup',
  'short-follow-up',
  'mixed-strata',
  'composite',
  'words-only',
  'second-hand',
  'conflicting-studies',
  'no-comparison-group',
  'not-peer-reviewed',
  'older-schedule',
  'one-fifth-had-both',
]);
export type Doubt = v.InferOutput<typeof Doubt>;

/** How sure we are, in the four words of GRADE, and why not surer. Our judgement, unreviewed so far. */
export const Certainty = v.strictObject({
  level: v.picklist(['high', 'moderate', 'low', 'very-low']),
  because: v.array(Doubt),
});
export type Certainty = v.InferOutput<typeof Certainty>;

/** What every figure says of itself, whatever it measures. */
export const provenance = {
  stratum: Stratum,
  population: WordsId,
  analysis: Analysis,
  time: Time,
  certainty: Certainty,
  source: SourceId,
  where: v.pipe(
    v.string('has no place in its source: say which table, row or section'),
    v.minLength(3, 'has no place in its source: say which table, row or section'),
  ),
  readFrom: ReadFrom,
  checkedBy: v.array(v.pipe(v.string(), v.minLength(2))),
  /** Facts of the research dossier that this figure was taken from; lets an editor find them again. */
  facts: v.pipe(v.array(v.string()), v.minLength(1, 'names no fact of the dossier')),
};
