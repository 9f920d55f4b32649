// How many of a hundred women with the single dose had EBRT as well, and how many had not.
import type { FactOf } from '#domain/check/fact.ts';
import { findQuantity } from '#domain/evidence/findQuantity.ts';
import { EXTRA_EBRT } from '#domain/evidence/shownFigures.ts';
import { asPeople, type Total } from '#domain/risk/people.ts';
import type { Quantity } from '#domain/said/said.ts';
import type { CheckMatter } from './checkMatter.ts';

const CROWD: Total = 100;

/** The numbers of the sentence and of the tree, under the names of their blanks. */
export function extraEbrt(
  { option }: FactOf<'extra-ebrt'>,
  { ledger, group }: Pick<CheckMatter, 'ledger' | 'group'>,
): Readonly<Record<'extra' | 'alone' | 'total', Quantity>> {
  const place = `${EXTRA_EBRT[group]}/${option}`;
  const { count, rest } = asPeople(findQuantity(ledger, `${place}/risk`).value, CROWD);
  const people = (measure: string, value: number): Quantity => ({
    figure: `${place}/${measure}`,
    value,
    unit: 'count',
  });
  return {
    extra: people('people', count),
    alone: people('people-without', rest),
    total: people('out-of', CROWD),
  };
}
