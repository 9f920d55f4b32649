// The gist of an outcome for one group, with the limit of the trial as a figure where it is spoken of.
import type { Evidence } from '#domain/evidence/evidence.ts';
import { figureQuantities } from '#domain/evidence/figureQuantities.ts';
import type { Group } from '#domain/evidence/shownFigures.ts';
import type { Said } from '#domain/said/said.ts';
import type { Blanks, Words } from './words.ts';

/** The figure of the limit that the trial set in advance, in people. */
const LIMIT = 'trial-margin-people';

/**
 * What the leading report of an outcome found, in words; nobody can judge "within the limit" without
 * being told the limit, so its figure stands in the sentence.
 *
 * @param background the topics at hand; `trial-design` holds the limit
 */
export function gistSaid(
  outcome: string,
  group: Group,
  background: Evidence['background'],
  words: Words,
): Said {
  return words.say(`evidence:outcomes.${outcome}.gist-${group}`, limit(background));
}

function limit(background: Evidence['background']): Blanks {
  const figure = background.flatMap(({ figures }) => figures).find(({ id }) => id === LIMIT);
  const quantities = figure === undefined ? [] : figureQuantities(figure);
  const find = (measure: string) =>
    quantities.find(({ figure: address }) => address === `${LIMIT}/all/${measure}`);
  const [margin, marginTotal] = [find('people'), find('out-of')];
  return margin === undefined || marginTotal === undefined ? {} : { margin, marginTotal };
}
