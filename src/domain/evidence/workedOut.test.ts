import { expect, test } from 'vitest';
import { readEvidence } from '#tools/readEvidence.ts';
import { allFigures } from './allFigures.ts';
import { figureQuantities } from './figureQuantities.ts';
import { workedOut } from './workedOut.ts';

const figures = allFigures(readEvidence()).map(({ figure }) => figure);

function figureNamed(id: string) {
  const found = figures.find((figure) => figure.id === id);
  if (found === undefined) throw new Error(`There is no ${id}.`);
  return found;
}

function ours(id: string): readonly (readonly [address: string, value: number])[] {
  const figure = figureNamed(id);
  const own = workedOut(figure);
  return figureQuantities(figure)
    .filter(({ figure: address }) => own.has(address))
    .map(({ figure: address, value }) => [address.slice(id.length + 1), value]);
}

test('the interval of the leading figure is our arithmetic, its difference is printed', () => {
  const found = ours('local-recurrence-5y');

  expect(found.map(([place]) => place)).toEqual([
    'difference/low',
    'difference/high',
    'difference/level',
    'all/people',
  ]);
  expect(found[0]?.[1]).toBeCloseTo(0.0031, 4);
  expect(found[1]?.[1]).toBeCloseTo(0.02, 4);
});

test('a difference that nobody printed comes from the counts, not from rounded percentages', () => {
  const [, difference] = ours('severe-skin-reaction-2010')[0] ?? [];

  expect(difference).toBeCloseTo(6 / 1113 - 23 / 1119, 10);
});

test('all of a row that is our own arithmetic is ours', () => {
  expect(ours('trial-groups-delayed-ebrt')).toEqual([['ebrt/randomised', 572]]);
  expect(ours('trial-recruitment')).toEqual([]);
});
