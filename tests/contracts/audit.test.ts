// Our own audit is complete, names a screen for what is met, and claims nothing that nobody gave us.
import { describe, expect, test } from 'vitest';
import audit from '#locales/en/audit.json' with { type: 'json' };
import { readEvidence } from '#tools/readEvidence.ts';

const { audit: items } = readEvidence();

interface Words {
  readonly [key: string]: string | Words;
}

function sentencesOf(words: Words): readonly string[] {
  return Object.values(words).flatMap((one) =>
    typeof one === 'string' ? [one] : sentencesOf(one),
  );
}

/** Ids `<stem><from>` to `<stem><to>`. */
function numbered(stem: string, to: number): readonly string[] {
  return Array.from({ length: to }, (_, place) => `${stem}${String(place + 1)}`);
}

/** As numbered in the lists themselves. */
const COMPLETE = {
  ipdas: [...numbered('ip-q', 6), ...numbered('ip-c', 10), ...numbered('ip-l', 28)],
  'ipdas-older': numbered('ip-x', 10),
  nice: [
    ...numbered('n1-', 9),
    ...numbered('n2-', 6),
    ...numbered('n3-', 5),
    ...numbered('n4-', 4),
  ],
  washington: numbered('w', 24),
  nqf: [...numbered('nq-s', 7), ...numbered('nq-c', 12)],
} as const;

describe('our own audit', () => {
  test.each(Object.entries(COMPLETE))('holds every item of %s once', (list, ids) => {
    const held = items.filter((item) => item.list === list).map(({ id }) => id);

    expect(held.toSorted()).toEqual([...ids].toSorted());
  });

  test('has words for every item, and no words for items that it does not have', () => {
    expect(Object.keys(audit.items).toSorted()).toEqual(items.map(({ id }) => id).toSorted());
  });

  test('has a name for every group, and no group without an item', () => {
    const groups = new Set(items.map(({ list, group }) => `${list} ${group}`));
    const named = Object.entries(audit.lists).flatMap(([list, words]) =>
      Object.keys(words.groups).map((group) => `${list} ${group}`),
    );

    expect(named.toSorted()).toEqual([...groups].toSorted());
  });

  test('names the screen of everything that it calls met, wholly or in part', () => {
    const claimed = items.filter(({ state }) => state === 'met' || state === 'partly');

    expect(claimed.filter(({ screen }) => screen === undefined)).toEqual([]);
  });

  test('says who is needed for everything that is not met', () => {
    const missing = items.filter(({ state }) => state === 'not-met');

    expect(missing.filter(({ needs }) => needs === undefined)).toEqual([]);
  });

  test('names no screen and no need where an item does not apply or is not met', () => {
    const without = items.filter(({ state }) => state === 'not-applicable' || state === 'not-met');

    expect(without.filter(({ screen }) => screen !== undefined)).toEqual([]);
    expect(
      items.filter(({ state, needs }) => ['met', 'not-applicable'].includes(state) && needs),
    ).toEqual([]);
  });

  test('calls nothing met that only people could have done', () => {
    const people = [
      ...['ip-l12', 'ip-l13', 'ip-l14', 'ip-l15', 'ip-l16', 'ip-l17', 'ip-l22', 'ip-l23'],
      ...['n2-2', 'n2-4', 'n4-1', 'n4-2', 'n4-4', 'w23', 'w24', 'nq-c9', 'nq-c10'],
    ];
    const states = items.filter(({ id }) => people.includes(id)).map(({ state }) => state);

    expect(states).toEqual(people.map(() => 'not-met'));
  });

  test('speaks of being certified or approved only to deny it', () => {
    const claims = sentencesOf(audit)
      .flatMap((said) => said.split(/(?<=\.)\s+/))
      .filter((sentence) => /certif|accredit|endors|approv|compl(y|ies|iant)/i.test(sentence));

    expect(claims).toEqual([
      'Nobody outside has checked it, and we are not certified by anyone.',
      'The list by which the state of Washington, in America, approves decision aids.',
    ]);
  });
});
