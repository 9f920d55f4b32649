// The measures of the two patterns: both cover the same share of their ground, so that neither weighs more.

/** The options that have a colour (in tokens.css) and a pattern. */
export type PatternedOption = 'ebrt' | 'targit-iort';

/** The side of the square that repeats. */
export const TILE = 6;

/** Two dots lie in each square. */
export const DOT_RADIUS = 1.5;

/** One stripe lies in each square. */
export const STRIPE_WIDTH = 2.356;
