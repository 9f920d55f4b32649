import { describe, expect, test } from 'vitest';
import { parseEvidence } from '#domain/evidence/parseEvidence.ts';
import { shortCitations } from '#domain/evidence/citation.ts';
import { editionOf } from '#domain/evidence/edition.ts';
import { historyOf } from '#domain/evidence/history.ts';
import {
  inventedCounts,
  inventedFiles,
  inventedOutcome,
  inventedSource,
} from '#tests/fixtures/evidence.ts';
import { plain, plainWords } from '#tests/words.ts';
import { sourcesView } from './sourcesView.ts';

function view(change: Readonly<Record<string, unknown>> = {}) {
  const evidence = parseEvidence({ ...inventedFiles, ...change });
  const citations = shortCitations(evidence.sources);
  return sourcesView(
    {
      ...evidence,
      citations,
      history: historyOf(evidence, []),
      usage: { 'tingling-5y': ['compare'] },
    },
    plainWords,
  );
}

const outcomeWith = (figure: object) => ({
  'outcomes/tingling.json': inventedOutcome({ ...inventedCounts, ...figure }),
});

function row(id: string, change: Readonly<Record<string, unknown>> = {}) {
  const { outcomes, topics } = view(change);
  const found = [...outcomes, ...topics].flatMap(({ rows }) => rows).find((one) => one.id === id);
  if (found === undefined) throw new Error(`${id} is not listed`);
  return found;
}

const lines = (id: string, change: Readonly<Record<string, unknown>> = {}) =>
  row(id, change).result.map(plain);

describe('sourcesView', () => {
  test('lists every figure once, under its outcome or topic', () => {
    const { outcomes, topics } = view();

    expect([...outcomes, ...topics].flatMap(({ rows }) => rows.map(({ id }) => id))).toEqual([
      'figure-tiredness',
      'figure-tingling-5y',
      'figure-tingling-5y-earlier',
      'figure-visits-in-trial',
    ]);
  });

  test('gives counts, shares and the gap as exactly as they are stored, in the order of the options', () => {
    expect(lines('figure-tingling-5y')).toEqual([
      'sources:result.counts arm=evidence:arms.ebrt.name risk=0.03 events=6 total=200',
      'sources:result.counts arm=evidence:arms.targit-iort.name risk=0.07 events=14 total=200',
      'sources:result.differenceRange-published first=evidence:arms.targit-iort.name second=evidence:arms.ebrt.name difference=0.04 low=-0.01 high=0.09 level=0.95',
    ]);
  });

  test('says so where a range is our own arithmetic', () => {
    expect(lines('figure-tingling-5y', outcomeWith({ contrast: undefined })).at(-1)).toContain(
      'sources:result.differenceRange-computed',
    );
  });

  test('gives the interval of each group', () => {
    expect(lines('figure-tingling-5y-earlier')[1]).toBe(
      'sources:result.shareRange arm=evidence:arms.targit-iort.name risk=0.08 low=0.05 high=0.12 level=0.95',
    );
  });

  test('gives ratio, test and limit where they were published', () => {
    const ratio = {
      measure: 'hazard-ratio',
      value: 1.5,
      interval: { level: 0.95, low: 0.9, high: 2.1 },
    };
    const contrast = { ratio, p: 0.04, pFrom: 'log-rank', noninferior: false };

    expect(lines('figure-tingling-5y', outcomeWith({ contrast })).slice(3)).toEqual([
      'sources:result.hazard-ratioRange first=evidence:arms.targit-iort.name second=evidence:arms.ebrt.name ratio=1.5 low=0.9 high=2.1 level=0.95',
      'sources:result.pLogRank p=0.04',
      'sources:result.inferior',
    ]);
  });

  test('says that no clinician has checked a figure, until one has', () => {
    expect(row('figure-tingling-5y').read).toContain('sources:row.unchecked');
    expect(row('figure-tingling-5y', outcomeWith({ checkedBy: ['Ada'] })).read).toContain(
      'sources:row.checked names=Ada',
    );
  });

  test('leads from a figure to its source', () => {
    const entries = view().studies.flatMap((group) => group.entries.map(({ id }) => `#${id}`));

    expect(entries).toContain(row('figure-tingling-5y').source.href);
  });

  test('says so where funding and interests are not known', () => {
    const facts = view().studies[0]?.entries[0]?.facts.map(({ said }) => said);

    expect(facts).toEqual([
      'sources:designs.randomised',
      'sources:studies.byTrialTeam',
      'sources:studies.fundingUnknown',
      'sources:studies.interestsUnknown',
    ]);
  });

  test('puts the earliest position first, whoever holds it', () => {
    const position = (id: string, date: string) => ({
      id,
      kind: 'guideline',
      source: 'example-2024',
      date,
      where: 'Page 1',
      readFrom: 'abstract',
      checkedBy: [],
      facts: ['example.one'],
    });
    const positions = [
      position('later', '2021-03'),
      position('first', '2019'),
      position('last', '2022'),
    ];

    expect(view({ 'positions.json': positions }).positions.map(({ id }) => id)).toEqual([
      'position-first',
      'position-later',
      'position-last',
    ]);
  });

  test('tells a misprint with what was printed and what is used', () => {
    const errata = [{ id: 'slip', where: 'Table 1', printed: 0.05, used: 0.06 }];
    const source = { ...inventedSource, errata };

    expect(view({ 'sources/example-2024.json': source }).misprints).toEqual([
      {
        id: 'slip',
        said: 'errata:slip',
        values: 'sources:errata.both printed=0.05 used=0.06',
        place: 'Table 1',
        source: { href: '#source-example-2024', name: 'Example A, Sample B 2024' },
      },
    ]);
  });

  test('says on which pages a figure is used', () => {
    expect(row('figure-tingling-5y').usedOn).toEqual([
      { href: '/en/compare/', name: 'common:steps.compare' },
    ]);
    expect(row('figure-tiredness').usedOn).toEqual([]);
  });

  test('opens the sum of counts step by step, and says so where there is none', async () => {
    const { sum, rounded, exact } = await row('figure-tingling-5y').more();

    expect(sum.map(plain)[2]).toMatch(/^sources:sum.difference p=0.07 q=0.03 difference=0.04/);
    expect(sum.map(plain).at(-1)).toBe('sources:sum.printed low=-0.01 high=0.09 level=0.95');
    expect(rounded.map(plain)[0]).toBe(
      'sources:rounded.people arm=evidence:arms.targit-iort.name people=70 total=1000',
    );
    expect(exact.map(({ figure, text }) => [figure, text])).toContainEqual([
      'tingling-5y/ebrt/events',
      '6',
    ]);
    expect((await row('figure-tiredness').more()).sum).toEqual([]);
  });

  test('says since which edition a row stands', async () => {
    const { history } = await row('figure-tingling-5y').more();

    expect(history.map(plain)).toEqual([expect.stringContaining('sources:history.unchanged')]);
  });

  test('offers in its filters only what some row is about', () => {
    const { filters } = view();

    expect(filters.source.map(({ value }) => value)).toEqual(['example-2024']);
    expect(filters.stratum.map(({ value }) => value)).toEqual(['during-lumpectomy', 'whole-trial']);
  });

  test('tells what each edition brought, and what changed since an earlier one', () => {
    const evidence = parseEvidence(inventedFiles);
    const now = editionOf(evidence);
    const { tiredness: _, ...figures } = now.figures;
    const earlier = { version: '2000.1', date: '2000-01-01', figures };
    const { editions } = sourcesView(
      {
        ...evidence,
        citations: shortCitations(evidence.sources),
        history: historyOf(evidence, [earlier]),
        usage: {},
      },
      plainWords,
    );

    expect(editions.map(({ id }) => id)).toEqual([
      `since-${now.version.replace('.', '-')}`,
      'since-2000-1',
    ]);
    expect(editions[0]?.brought.map(({ link }) => link?.href)).toEqual(['#figure-tiredness']);
    expect(editions[1]?.since).toHaveLength(1);
  });
});
