// The names by which the parts of the evidence refer to each other.
import * as v from 'valibot';

const name = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'is not an id: use small letters, digits and single hyphens'),
);

/** The two options that the decision is between. */
export const OptionId = v.picklist(['ebrt', 'targit-iort'], 'is not one of the two options');
export type OptionId = v.InferOutput<typeof OptionId>;

/** A group of people in a study: one of the two options, or another treatment that was tried. */
export const ArmId = v.pipe(name, v.brand('ArmId'));
export type ArmId = v.InferOutput<typeof ArmId>;

export const FigureId = v.pipe(name, v.brand('FigureId'));
export type FigureId = v.InferOutput<typeof FigureId>;

export const OutcomeId = v.pipe(name, v.brand('OutcomeId'));
export type OutcomeId = v.InferOutput<typeof OutcomeId>;

export const SourceId = v.pipe(name, v.brand('SourceId'));
export type SourceId = v.InferOutput<typeof SourceId>;

/** Any other thing whose words stand in the language files under this name. */
export const WordsId = name;
