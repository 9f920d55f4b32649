// The evidence that ships keeps its promises: it parses, it has words, and nothing in it is hearsay.
import { describe, expect, test } from 'vitest';
import aspects from '#locales/en/aspects.json' with { type: 'json' };
import evidenceNames from '#locales/en/evidence.json' with { type: 'json' };
import rowNames from '#locales/en/rows.json' with { type: 'json' };
import ledger from '#locales/en/ledger.json' with { type: 'json' };
import { allFigures } from '#domain/evidence/allFigures.ts';
import type { Figure } from '#domain/evidence/figure.ts';
import { readEvidence } from '#tools/readEvidence.ts';

const words = { ...evidenceNames, ...rowNames };

const evidence = readEvidence();
const figures = allFigures(evidence).map(({ figure }) => figure);

function armsOf(figure: Figure): readonly string[] {
  switch (figure.kind) {
    case 'quantities':
      return figure.values.flatMap(({ arm }) => (arm === undefined ? [] : [arm]));
    case 'not-measured':
      return [];
    case 'counts':
    case 'shares':
    case 'means':
    case 'ratio':
    case 'statement':
      return figure.arms.map(({ arm }) => arm);
  }
}

function missing(ids: readonly (string | undefined)[], known: object): readonly string[] {
  const used = new Set(ids.filter((id) => id !== undefined));
  return [...used].filter((id) => !Object.hasOwn(known, id)).sort();
}

describe('every id of the evidence has words:', () => {
  const measures = figures.flatMap((figure) =>
    figure.kind === 'quantities' ? figure.values.map(({ measure }) => measure) : [],
  );
  const findings = figures.map((figure) =>
    figure.kind === 'statement' ? figure.finding : undefined,
  );

  test.each([
    { part: 'options', ids: evidence.options.map(({ id }) => id), known: words.options },
    { part: 'arms', ids: figures.flatMap(armsOf), known: { ...words.arms, ...ledger.arms } },
    { part: 'outcomes', ids: evidence.outcomes.map(({ id }) => id), known: words.outcomes },
    {
      part: 'populations',
      ids: figures.map((f) => f.population),
      known: { ...words.populations, ...ledger.populations },
    },
    { part: 'analyses', ids: figures.map((f) => f.analysis), known: ledger.analyses },
    { part: 'strata', ids: figures.map((f) => f.stratum), known: words.strata },
    { part: 'certainty', ids: figures.map((f) => f.certainty.level), known: words.certainty },
    { part: 'doubts', ids: figures.flatMap((f) => f.certainty.because), known: words.doubts },
    { part: 'readFrom', ids: figures.map((f) => f.readFrom), known: ledger.readFrom },
    { part: 'findings', ids: findings, known: words.findings },
    {
      part: 'aspects',
      ids: figures.map((f) => f.aspect),
      known: { ...aspects, ...ledger.aspects },
    },
    { part: 'measures', ids: measures, known: ledger.measures },
    { part: 'notes', ids: figures.map((f) => f.note), known: { ...words.notes, ...ledger.notes } },
    { part: 'times', ids: figures.map((f) => f.time.kind), known: words.times },
  ])('$part', ({ ids, known }) => {
    expect(missing(ids, known)).toEqual([]);
  });

  test('and every outcome has all of its sentences', () => {
    const needed = [
      'name',
      'clinical',
      'meaning',
      'happened',
      'happenedLegend',
      'notLegend',
    ].concat(['gist-during-lumpectomy', 'gist-delayed', 'frames_one', 'frames_other']);
    const gaps = Object.entries(words.outcomes).flatMap(([id, said]) =>
      missing(needed, said).map((key) => `${id}.${key}`),
    );

    expect(gaps).toEqual([]);
  });
});

describe('nothing in the evidence is hearsay:', () => {
  const facts = [...figures, ...evidence.positions].flatMap(({ facts: named }) => named);

  test('no fact that was only remembered', () => {
    expect(facts.filter((fact) => /(^|\.)mem(\.|$)/.test(fact))).toEqual([]);
  });

  test('every fact is named by section and thing', () => {
    expect(facts.filter((fact) => !/^[a-z0-9]+(\.[A-Za-z0-9_]+)+$/.test(fact))).toEqual([]);
  });

  test('nobody is said to have checked a figure before somebody has', () => {
    const checked = [...figures, ...evidence.positions].filter(({ checkedBy }) => checkedBy.length);

    expect(checked.map(({ id }) => id)).toEqual([]);
  });

  test('no citation is from memory', () => {
    expect(JSON.stringify(evidence)).not.toMatch(/from memory|not seen\)/i);
  });
});

describe('the outcomes', () => {
  const { outcomes } = evidence;

  test('stand one after the other, the main ones first', () => {
    expect(outcomes.map(({ order }) => order)).toEqual(outcomes.map((_, place) => place + 1));
    expect(outcomes.map(({ tier }) => tier).join(' ')).toMatch(/^(main )+(more ?)+(listed ?)*$/);
  });

  test('lead with the numbers of one group, never with a detail', () => {
    const headless = outcomes.filter(
      ({ figures: own }) => !own.some(({ role }) => role === 'headline'),
    );

    expect(headless.map(({ id }) => id)).toEqual([]);
  });

  test('compare TARGIT-IORT with EBRT in one order, so that differences have one sign', () => {
    const turned = outcomes.flatMap(({ figures: own }) =>
      own.filter(
        (figure) =>
          figure.role !== 'detail' &&
          (figure.kind === 'counts' || figure.kind === 'shares' || figure.kind === 'ratio') &&
          figure.arms.findIndex(({ arm }) => arm === 'ebrt') === 0,
      ),
    );

    expect(turned.map(({ id }) => id)).toEqual([]);
  });
});

describe('the language file of the evidence', () => {
  const sentences = (node: unknown): readonly string[] =>
    typeof node === 'string'
      ? [node]
      : typeof node === 'object' && node !== null
        ? Object.values(node).flatMap(sentences)
        : [];

  test('holds no typed figure', () => {
    expect(sentences(words).filter((said) => /\d/.test(said))).toEqual([]);
  });

  test('names both treatments in each gist, or says that nothing was found', () => {
    const gists = Object.entries(words.outcomes).flatMap(([id, said]) =>
      [said['gist-during-lumpectomy'], said['gist-delayed']].map((gist) => ({ id, gist })),
    );
    const uneven = gists.filter(
      ({ gist }) =>
        !(gist.includes('TARGIT-IORT') && gist.includes('EBRT')) || /better than|best/.test(gist),
    );

    expect(uneven).toEqual([]);
  });
});
