// The claims that ship: all of them have words, their figures exist, and both treatments are told.
import { describe, expect, test } from 'vitest';
import words from '#locales/en/claims.json' with { type: 'json' };
import { spokenFigures } from '#domain/risk/spokenFigures.ts';
import { readEvidence } from '#tools/readEvidence.ts';

const evidence = readEvidence();
const { claims } = evidence;

/** What leaflets, sites and news items were found to say, in the order of the page. */
const FOUND = [
  'as-good',
  'alive-without-recurrence',
  'every-kind-of-cancer',
  'fewer-other-deaths',
  'less-lung-cancer',
  'deaths-prevented',
  'gentler',
  'fewer-visits',
  'nice-recommends',
  'most-guidelines',
  'two-figures',
  'independent-trial',
  'outside-the-trial',
] as const;

const saidOf = (id: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(words).flatMap(([key, parts]) =>
      key === id && typeof parts === 'object' ? Object.entries(parts) : [],
    ),
  );

const blanksOf = (sentence = '') =>
  new Set([...sentence.matchAll(/\{\{(\w+)\}\}/g)].map(([, name = '']) => name));

test('every claim that was found stands on the page, in order', () => {
  expect(claims.map(({ id }) => id)).toEqual([...FOUND]);
});

test('no fact is one that was only remembered', () => {
  const facts = claims.flatMap((claim) => claim.facts);

  expect(facts.filter((fact) => /(^|\.)mem(\.|$)/.test(fact))).toEqual([]);
  expect(facts.filter((fact) => !/^[a-z0-9]+(\.[A-Za-z0-9_]+)+$/.test(fact))).toEqual([]);
});

describe.each(claims)('$id', ({ id, blanks = {}, aboutDying }) => {
  const said = saidOf(id);

  test('has a claim, an answer and a question', () => {
    expect(Object.keys(said)).toEqual(expect.arrayContaining(['claim', 'says', 'ask']));
    expect(said['ask']).toMatch(/\?$/);
  });

  test('fills exactly the blanks of its sentences', () => {
    const asked = blanksOf(Object.values(said).join(' '));

    expect([...asked].sort()).toEqual(Object.keys(blanks).sort());
    expect(Object.keys(spokenFigures(evidence, blanks)).sort()).toEqual([...asked].sort());
  });

  test('types no digit', () => {
    expect(Object.values(said).filter((sentence) => /\p{Nd}/u.test(sentence))).toEqual([]);
  });

  test('counts in one crowd, the same on the whole page', () => {
    const crowds = Object.values(spokenFigures(evidence, blanks))
      .filter(({ figure }) => figure.endsWith('/out-of'))
      .map(({ value }) => value);

    expect(new Set([...crowds, 1_000])).toEqual(new Set([1_000]));
  });

  test('speaks to patients of people only, and of both treatments', () => {
    const plainly = [...blanksOf(said['says'])].map((name) => blanks[name] ?? '');
    const arms = plainly.filter((address) => address.endsWith('/people')).map(armOf);

    expect(plainly.filter((address) => /(risk|ratio|\/p)$/.test(address))).toEqual([]);
    expect(arms.filter((arm) => arm === 'targit-iort').length - singleArms(plainly)).toBe(
      arms.filter((arm) => arm === 'ebrt').length,
    );
  });

  test('is asked and answered in sentences that can be read at once', () => {
    const long = [said['claim'], said['says'], said['ask']]
      .flatMap((sentence = '') => sentence.split(/(?<=[.?:])\s+/))
      .filter((sentence) => sentence.split(/\s+/).length > 22);

    expect(long).toEqual([]);
  });

  test('waits to be opened where it tells of deaths', () => {
    expect(aboutDying).toBe(/\b(died|deaths?|dying)\b/i.test(said['says'] ?? ''));
  });

  test('advises nothing and names no winner', () => {
    const text = Object.values(said).join(' ');

    expect(text).not.toMatch(/\b(you should|we recommend|best|wrongly|misleading|false|hype)\b/i);
  });
});

/** Which group an address is about. */
function armOf(address: string): string {
  return address.split('/')[1] ?? '';
}

/** How often EBRT follows the single dose is told of one group alone, as there is no other. */
function singleArms(addresses: readonly string[]): number {
  return addresses.filter((address) => /^extra-ebrt-.*\/people$/.test(address)).length;
}
