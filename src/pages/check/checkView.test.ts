import { describe, expect, test } from 'vitest';
import type { Group } from '#domain/evidence/shownFigures.ts';
import { plain, plainWords } from '#tests/words.ts';
import { readEvidence } from '#tools/readEvidence.ts';
import type { CheckTold } from './checkMatter.ts';
import { checkView } from './checkView.ts';

const { check: facts, options, outcomes, background } = readEvidence();

function view(told: Partial<CheckTold> = {}, group: Group = 'during-lumpectomy') {
  return checkView(
    { facts, options, ledger: { outcomes, background }, citations: {}, group },
    { checked: {}, points: {}, swapped: false, dying: true, ...told },
    plainWords,
  );
}

function fact(id: string, told: Partial<CheckTold> = {}, group: Group = 'during-lumpectomy') {
  const found = view(told, group).facts.find((one) => one.id === id);
  if (found === undefined) throw new Error(`The check has no fact "${id}".`);
  return found;
}

describe('checkView', () => {
  test('asks six facts with three answers each, and takes "I am not sure"', () => {
    const { facts: all } = view();

    expect(all).toHaveLength(6);
    for (const { answers } of all) {
      expect(answers).toHaveLength(4);
      expect(answers.at(-1)?.value).toBe('not-sure');
    }
  });

  test('answers and judges nothing for anybody', () => {
    const { facts: all, standing, clear, unclear } = view();

    expect(all.filter(({ answer, known, clarity }) => known || (answer ?? clarity))).toEqual([]);
    expect(standing.map(({ clarity }) => clarity)).toEqual(Array(4).fill(undefined));
    expect([...clear, ...unclear]).toEqual([]);
  });

  test('has the fact in a few words for who knows it, and the picture for everybody else', () => {
    const known = (answer: string) =>
      fact('local-recurrence', { checked: { 'local-recurrence': answer } }).known;

    expect(known('targit-iort')).toBe(true);
    expect(['ebrt', 'no-clear-difference', 'not-sure'].map(known)).toEqual([false, false, false]);
  });

  test('takes an answer that is none of its own for no answer', () => {
    expect(fact('visits', { checked: { visits: 'perhaps' } }).answer).toBeUndefined();
  });

  test('changes her judgement by no answer', () => {
    const { clear, unclear } = view({ checked: { visits: 'ebrt', deaths: 'not-sure' } });

    expect([...clear, ...unclear]).toEqual([]);
  });

  test('lists what she called clear and what not, with whom to ask', () => {
    const { clear, unclear } = view({ points: { visits: 'clear', 'by-when': 'unclear' } });

    expect(clear.map(({ id }) => id)).toEqual(['visits']);
    expect(unclear).toEqual([
      {
        id: 'by-when',
        name: 'points:standing.by-when.unclear',
        ask: 'points:standing.by-when.ask',
      },
    ]);
  });

  test('offers the fact about dying, until she wants it', () => {
    const offered = (dying: boolean) =>
      view({ dying }).facts.flatMap((one) => (one.offered ? [one.id] : []));

    expect(offered(false)).toEqual(['deaths']);
    expect(offered(true)).toEqual([]);
  });

  test('draws each fact in its own form, the same for both treatments', () => {
    const kinds = view().facts.map(({ id, picture }) => [id, picture.kind]);

    expect(kinds).toEqual([
      ['how-given', 'scenes'],
      ['visits', 'visits'],
      ['local-recurrence', 'people'],
      ['side-effects', 'people'],
      ['extra-ebrt', 'tree'],
      ['deaths', 'people'],
    ]);
    const { picture } = fact('visits');
    if (picture.kind !== 'visits') throw new Error('Visits are drawn as something else.');
    expect(picture.sides.map(({ courses }) => courses.length)).toEqual([2, 2]);
  });

  test('turns the treatments round when the reader asks, in answers and in pictures', () => {
    const { answers, picture } = fact('local-recurrence', { swapped: true });

    expect(answers.map(({ value }) => value).slice(0, 2)).toEqual(['targit-iort', 'ebrt']);
    if (picture.kind !== 'people') throw new Error('Recurrences are drawn as something else.');
    expect(picture.panels.map(({ option }) => option)).toEqual(['targit-iort', 'ebrt']);
  });

  test('tells the other group from its own figures', () => {
    const counts = (group: Group) => {
      const { picture } = fact('local-recurrence', {}, group);
      return picture.kind === 'people' ? picture.panels.map(({ count }) => count) : [];
    };

    expect(counts('during-lumpectomy')).toEqual([10, 21]);
    expect(counts('delayed')).toEqual([11, 40]);
    expect(plain(fact('extra-ebrt', {}, 'delayed').said)).toContain('extra=4 alone=96 total=100');
    expect(view({}, 'delayed').delayed).toBe('check:delayed');
  });

  test('draws the whole trial where the figure of her group is words only, and says so', () => {
    const { picture } = fact('deaths', {}, 'delayed');

    expect(picture).toMatchObject({ kind: 'people', whom: 'evidence:strata.whole-trial' });
  });
});
