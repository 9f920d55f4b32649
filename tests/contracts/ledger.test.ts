// The ledger of sources, positions and background figures keeps its promises on the real data.
import { describe, expect, test } from 'vitest';
import evidenceNames from '#locales/en/evidence.json' with { type: 'json' };
import rowNames from '#locales/en/rows.json' with { type: 'json' };
import errata from '#locales/en/errata.json' with { type: 'json' };
import ledger from '#locales/en/ledger.json' with { type: 'json' };
import { allFigures } from '#domain/evidence/allFigures.ts';
import { figureQuantities } from '#domain/evidence/figureQuantities.ts';
import { findQuantity } from '#domain/evidence/findQuantity.ts';
import { readEvidence } from '#tools/readEvidence.ts';

const evidenceWords = { ...evidenceNames, ...rowNames };

const evidence = readEvidence();
const { positions, sources } = evidence;
const background = evidence.background.flatMap(({ figures }) => figures);

interface Tree {
  readonly [key: string]: string | Tree;
}

function sentencesOf(tree: Tree, path = ''): readonly (readonly [key: string, said: string])[] {
  return Object.entries(tree).flatMap(([key, node]) =>
    typeof node === 'string'
      ? [[`${path}${key}`, node] as const]
      : sentencesOf(node, `${path}${key}.`),
  );
}

const sentences = sentencesOf({ ...ledger, errata });
const said = new Map(sentences);

function blanksOf(...keys: readonly string[]): readonly string[] {
  const found = keys.flatMap((key) => [...(said.get(key) ?? '').matchAll(/\{\{(\w+)\}\}/g)]);
  return [...new Set(found.map(([, name = '']) => name))].sort();
}

describe('every id has English words:', () => {
  test.each([
    { part: 'figures', keys: background.map(({ id }) => `figures.${id}`) },
    { part: 'changes', keys: evidence.release.changes.map(({ id }) => `changes.${id}`) },
    {
      part: 'positions',
      keys: positions.flatMap(({ id }) =>
        ['who', 'patient', 'clinician', 'why'].map((field) => `positions.${id}.${field}`),
      ),
    },
    {
      part: 'funding',
      keys: sources.flatMap(({ funding }) =>
        funding === undefined ? [] : [`sources.${funding}.funding`],
      ),
    },
    {
      part: 'interests',
      keys: sources.flatMap(({ interests }) =>
        interests === undefined ? [] : [`sources.${interests}.interests`],
      ),
    },
    {
      part: 'errata',
      keys: sources.flatMap(({ errata = [] }) => errata.map(({ id }) => `errata.${id}`)),
    },
  ])('$part', ({ part, keys }) => {
    const spoken = sentences.map(([key]) => key).filter((key) => key.startsWith(`${part}.`));

    expect(keys.filter((key) => !said.has(key))).toEqual([]);
    expect(spoken.filter((key) => !keys.includes(key))).toEqual([]);
  });

  test('and none twice, here and among the words of the evidence', () => {
    const known = new Set(sentencesOf(evidenceWords).map(([key]) => key));

    expect(sentences.map(([key]) => key).filter((key) => known.has(key))).toEqual([]);
  });
});

describe('the positions', () => {
  test.each(positions)('$id finds a figure for each of its blanks', ({ id, blanks = {} }) => {
    const asked = blanksOf(...['patient', 'clinician', 'why'].map((f) => `positions.${id}.${f}`));

    expect(asked).toEqual(Object.keys(blanks).sort());
    for (const address of Object.values(blanks))
      expect(findQuantity(evidence, address).figure).toBe(address);
  });

  test('are heard from every side', () => {
    const kinds = new Set(positions.map(({ kind }) => kind));

    expect([...kinds].sort()).toEqual(
      ['charity', 'criticism', 'guideline', 'payer', 'reply', 'review', 'trial-team'].sort(),
    );
  });

  test('are told to patients in sentences of at most twenty words', () => {
    const long = positions
      .flatMap(({ id }) => ['patient', 'why'].map((field) => `positions.${id}.${field}`))
      .flatMap((key) => (said.get(key) ?? '').split(/(?<=[.:])\s/))
      .filter((sentence) => sentence.split(/\s+/).length > 20);

    expect(long).toEqual([]);
  });
});

describe('the figures', () => {
  test('have one address for each number', () => {
    const addresses = allFigures(evidence).flatMap(({ figure }) =>
      figureQuantities(figure).map(({ figure: address }) => address),
    );

    expect(addresses.filter((address, place) => addresses.indexOf(address) !== place)).toEqual([]);
  });

  test('that we worked out ourselves say so', () => {
    const derived = background.filter(({ facts }) =>
      facts.some((fact) => fact.includes('.derived')),
    );

    expect(derived.filter(({ readFrom }) => readFrom !== 'own-arithmetic')).toEqual([]);
  });

  test('of the subgroups count each woman in one row of her feature', () => {
    const totals = (slugs: readonly string[]) =>
      slugs.map(
        (slug) =>
          findQuantity(evidence, `subgroup-${slug}-local-recurrence/targit-iort/total`).value,
      );
    const sum = (slugs: readonly string[]) => totals(slugs).reduce((all, one) => all + one, 0);

    expect(sum(['grade-lower', 'grade-three'])).toBe(1140);
    expect(sum(['size-smallest', 'size-middle', 'size-largest'])).toBeLessThanOrEqual(1140);
    expect(sum(['oestrogen-positive', 'oestrogen-negative'])).toBeLessThanOrEqual(1140);
  });
});

test('no sentence of the ledger holds a typed figure', () => {
  expect(sentences.filter(([, sentence]) => /\d/.test(sentence))).toEqual([]);
});

test('a misprint is never the figure in use', () => {
  const kept = sources.flatMap(({ errata = [] }) =>
    errata.filter(({ printed, used }) => printed === used),
  );

  expect(kept).toEqual([]);
});
