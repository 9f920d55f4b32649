// Every question of the check, its right answer and its figure belong together, for both groups.
import { describe, expect, test } from 'vitest';
import { rightAnswer, otherOption } from '#domain/check/rightAnswer.ts';
import type { Fact } from '#domain/check/fact.ts';
import type { OptionId } from '#domain/evidence/ids.ts';
import { allFigures } from '#domain/evidence/allFigures.ts';
import { findQuantity } from '#domain/evidence/findQuantity.ts';
import type { Group } from '#domain/evidence/shownFigures.ts';
import check from '#locales/en/check.json' with { type: 'json' };
import points from '#locales/en/points.json' with { type: 'json' };
import { readEvidence } from '#tools/readEvidence.ts';

const evidence = readEvidence();
const { check: facts } = evidence;
const GROUPS: readonly Group[] = ['during-lumpectomy', 'delayed'];

const at = (address: string) => findQuantity(evidence, address).value;

const rightOf = (id: string, group: Group) => {
  const fact = facts.find((one) => one.id === id);
  return fact === undefined ? undefined : rightAnswer(fact, evidence, group);
};

/** The option that a fact speaks for: the one that is spared what nobody wants. */
function favoured(fact: Fact, group: Group): OptionId | 'neither' {
  const right = rightAnswer(fact, evidence, group);
  if (fact.rule === 'extra-ebrt') return otherOption(fact.option);
  if (fact.rule === 'named' && fact.counts === 'neither') return 'neither';
  return right === 'ebrt' || right === 'targit-iort' ? otherOption(right) : 'neither';
}

describe.each(GROUPS)('the check of %s', (group) => {
  test('counts more recurrences where the figure of this group does', () => {
    const figure = group === 'delayed' ? 'local-recurrence-5y-delayed' : 'local-recurrence-5y';

    expect(rightOf('local-recurrence', group)).toBe(
      at(`${figure}/targit-iort/events`) > at(`${figure}/ebrt/events`) ? 'targit-iort' : 'ebrt',
    );
  });

  test('counts more severe skin reactions where the figure does', () => {
    const skin = 'severe-skin-reaction';

    expect(rightOf('side-effects', group)).toBe(
      at(`${skin}/targit-iort/events`) > at(`${skin}/ebrt/events`) ? 'targit-iort' : 'ebrt',
    );
  });

  test('sees no clear difference in deaths, as the figures have it', () => {
    const leading = group === 'delayed' ? 'death-any-cause-delayed' : 'death-any-cause-5y';
    const figure = allFigures(evidence).find((row) => row.figure.id === leading)?.figure;

    expect(rightOf('deaths', group)).toBe('no-clear-difference');
    if (figure?.kind === 'statement') expect(figure.finding).toBe('no-clear-difference');
    else expect(figure?.kind).toBe('counts');
  });

  test('has visits and an operation where the figures have them', () => {
    expect(at('ebrt-one-week/ebrt/visits')).toBeGreaterThan(1);
    expect(rightOf('visits', group)).toBe('ebrt');
    expect(at('targit-theatre-time/targit-iort/longest-time')).toBeGreaterThan(0);
    expect(rightOf('how-given', group)).toBe('targit-iort');
  });

  test('knows that some had EBRT as well, as the share of this group says', () => {
    const share = at(
      `${group === 'delayed' ? 'extra-ebrt-delayed' : 'extra-ebrt-trial'}/targit-iort/risk`,
    );

    expect(share > 0 && share < 1 ? 'some' : '').toBe(rightOf('extra-ebrt', group));
  });

  test('speaks as often for one treatment as for the other', () => {
    const spoken = facts.map((fact) => favoured(fact, group));
    const times = (option: string) => spoken.filter((one) => one === option).length;

    expect(times('ebrt')).toBe(times('targit-iort'));
    expect(times('ebrt') + times('targit-iort') + times('neither')).toBe(facts.length);
    expect(times('neither')).toBe(times('ebrt'));
  });
});

describe('the words of the check', () => {
  test('name every fact, and no other', () => {
    const ids = facts.map(({ id }) => id).toSorted();

    expect(Object.keys(check.facts).toSorted()).toEqual(ids);
    expect(Object.keys(points.facts).toSorted()).toEqual(ids);
  });

  test('hold no right answer: a sentence names a treatment only through a blank', () => {
    const told = facts.filter(({ rule }) => rule !== 'extra-ebrt').map(({ id }) => id);
    const sentences = Object.entries(check.facts)
      .filter(([id]) => told.includes(id))
      .flatMap(([, words]) => Object.entries(words))
      .filter(([key]) => /^(said|more|noDifference)/.test(key))
      .map(([, said]) => String(said));

    expect(sentences.length).toBeGreaterThan(told.length);
    expect(sentences.filter((said) => /EBRT|TARGIT/.test(said))).toEqual([]);
  });

  test('mark nobody', () => {
    expect(JSON.stringify(check)).not.toMatch(
      /\b(right|wrong|correct|score|well done|you are ready)\b/i,
    );
  });

  test('tell the two scenes at about the same length', () => {
    const { ebrt, 'targit-iort': oneDose } = check.scenes;
    const [shorter = 0, longer = 0] = [ebrt, oneDose]
      .map((said) => said.replaceAll(/\{\{.*?\}\}/g, '00').length)
      .toSorted((a, b) => a - b);

    expect(longer / shorter).toBeLessThanOrEqual(1.15);
  });
});
