import { describe, expect, test } from 'vitest';
import {
  inventedCounts,
  inventedFiles,
  inventedShares,
  inventedSource,
} from '#tests/fixtures/evidence.ts';
import { EvidenceError, parseEvidence, type EvidenceFiles } from './parseEvidence.ts';

const [first, second] = inventedCounts.arms;

/** The invented evidence, with other figures for its outcome "tingling". */
function withFigures(...figures: readonly object[]): EvidenceFiles {
  return {
    ...inventedFiles,
    'outcomes/tingling.json': {
      id: 'tingling',
      order: 2,
      tier: 'main',
      counts: 'unwanted',
      aboutDying: false,
      figures,
    },
  };
}

const claim = {
  id: 'milder',
  madeIn: [],
  aboutDying: false,
  sources: ['example-2024'],
  facts: ['example.one'],
};

/** The invented evidence, with claims. */
function withClaims(...claims: readonly object[]): EvidenceFiles {
  return { ...inventedFiles, 'claims.json': claims };
}

const concern = { id: 'calm', fits: 'ebrt', figures: ['tiredness'], positions: [] };
const otherConcern = { ...concern, id: 'speed', fits: 'targit-iort' };

/** The invented evidence, with things that can matter to somebody. */
function withConcerns(...concerns: readonly object[]): EvidenceFiles {
  return { ...inventedFiles, 'concerns.json': concerns };
}

function without(whole: object, ...keys: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(Object.entries(whole).filter(([key]) => !keys.includes(key)));
}

function problemOf(files: EvidenceFiles): string {
  try {
    parseEvidence(files);
  } catch (error) {
    if (error instanceof EvidenceError) return error.message;
    throw error;
  }
  return 'no problem';
}

describe('parseEvidence', () => {
  test('hands on sound evidence, outcomes in the order of the compare step', () => {
    const evidence = parseEvidence(inventedFiles);

    expect(evidence.outcomes.map(({ id }) => id)).toEqual(['tiredness', 'tingling']);
    expect(evidence.sources.map(({ id }) => id)).toEqual(['example-2024']);
  });

  test('says file, field and remedy where a chance is seven', () => {
    const files = withFigures({
      ...inventedShares,
      arms: [{ arm: 'targit-iort', share: 7 }],
    });

    expect(problemOf(files)).toMatchInlineSnapshot(`
      "The evidence cannot be trusted yet.
      outcomes/tingling.json
      ✖ is not a share: give a number from 0 to 1 (0.05, not 5)
        → at figures.0.arms.0.share"
    `);
  });

  test('says so where an option is unknown, or the name of a group is no id', () => {
    const files = {
      ...withFigures({ ...inventedCounts, arms: [{ ...first, arm: 'Arm A' }, second] }),
      'options.json': [{ id: 'surgery', abbreviation: 'S' }],
    };

    expect(problemOf(files)).toMatchInlineSnapshot(`
      "The evidence cannot be trusted yet.
      outcomes/tingling.json
      ✖ is not an id: use small letters, digits and single hyphens
        → at figures.0.arms.0.arm
      options.json
      ✖ is not one of the two options
        → at 0.id"
    `);
  });

  test('asks for the place in the source and for how it was read', () => {
    const files = withFigures(without(inventedCounts, 'where', 'readFrom'));

    expect(problemOf(files)).toMatchInlineSnapshot(`
      "The evidence cannot be trusted yet.
      outcomes/tingling.json
      ✖ has no place in its source: say which table, row or section
        → at figures.0.where
      ✖ does not say how it was read: table, main-text, abstract, summary, second-hand or own-arithmetic
        → at figures.0.readFrom"
    `);
  });

  test('says so where a field is missing, misspelt, or a whole file is missing', () => {
    const misspelt = { ...without(inventedCounts, 'role'), rolle: 'report' };
    const files = { ...withFigures(misspelt), 'positions.json': undefined };

    expect(problemOf(files)).toMatchInlineSnapshot(`
      "The evidence cannot be trusted yet.
      outcomes/tingling.json
      ✖ "role" is missing: add it
        → at figures.0.role
      ✖ "rolle" is no field that we know: correct its spelling or remove it
        → at figures.0.rolle
      positions.json
      ✖ is missing: add the file"
    `);
  });

  test('says so where two figures have one id, or two lead one group', () => {
    const files = withFigures(inventedCounts, inventedCounts);

    expect(problemOf(files)).toMatchInlineSnapshot(`
      "The evidence cannot be trusted yet.
      figure "tingling-5y" stands twice: give one of them another id
      outcome "tingling" has two headlines for "during-lumpectomy": make one of them a report"
    `);
  });

  test('says so where a source is cited by nothing, or cited and missing', () => {
    const files = {
      ...without(inventedFiles, 'sources/example-2024.json'),
      'sources/example-2020.json': { ...inventedSource, id: 'example-2020' },
    };

    expect(problemOf(files)).toMatchInlineSnapshot(`
      "The evidence cannot be trusted yet.
      source "example-2024" is cited but has no file: add sources/example-2024.json
      source "example-2020" is cited by no figure, no position and no claim: cite it or remove it"
    `);
  });

  test('says so where an interval does not contain its estimate', () => {
    const files = withFigures({
      ...inventedCounts,
      contrast: { difference: 0.04, differenceInterval: { level: 0.9, low: 0.05, high: 0.06 } },
    });

    expect(problemOf(files)).toMatchInlineSnapshot(`
      "The evidence cannot be trusted yet.
      tingling: figure "tingling-5y" has an interval for "difference" (0.05 to 0.06) that does not contain its estimate 0.04"
    `);
  });

  test('says so where more happens than there are people', () => {
    const files = withFigures({ ...inventedCounts, arms: [{ ...first, events: 201 }, second] });

    expect(problemOf(files)).toMatchInlineSnapshot(`
      "The evidence cannot be trusted yet.
      tingling: figure "tingling-5y" counts 201 events in 200 people of "targit-iort""
    `);
  });

  test('says so where a printed share is not the events out of the total', () => {
    const files = withFigures({ ...inventedCounts, arms: [{ ...first, share: 0.09 }, second] });

    expect(problemOf(files)).toMatchInlineSnapshot(`
      "The evidence cannot be trusted yet.
      tingling: figure "tingling-5y" prints the share 0.09 for "targit-iort", but 14/200 is another: check both"
    `);
  });

  test('says so where a file is not called by its id', () => {
    const files = {
      ...without(inventedFiles, 'background/visits.json'),
      'background/trips.json': inventedFiles['background/visits.json'],
    };

    expect(problemOf(files)).toMatchInlineSnapshot(`
      "The evidence cannot be trusted yet.
      background/trips.json
      ✖ holds the id "visits": rename the file or the id
        → at id"
    `);
  });

  test('takes a source that only a claim cites', () => {
    const files = {
      ...withClaims({ ...claim, madeIn: ['example-2020'] }),
      'sources/example-2020.json': { ...inventedSource, id: 'example-2020' },
    };

    expect(problemOf(files)).toBe('no problem');
  });

  test('says so where a claim cites a source, or speaks a figure, that is not there', () => {
    const files = withClaims({
      ...claim,
      madeIn: ['leaflet'],
      blanks: { all: 'tingling-5y/ebrt/people', some: 'itching-5y/ebrt/risk' },
      figures: ['tiredness', 'sleep'],
      positions: ['society'],
      errata: ['slip'],
    });

    expect(problemOf(files)).toMatchInlineSnapshot(`
      "The evidence cannot be trusted yet.
      source "leaflet" is cited but has no file: add sources/leaflet.json
      claim "milder" speaks "itching-5y/ebrt/risk", which no figure holds: correct the address
      claim "milder" rests on the figure "sleep", which does not exist: correct the id
      claim "milder" tells of the position "society", which does not exist: correct the id
      claim "milder" tells of the misprint "slip", which no source lists: correct the id"
    `);
  });

  test('says so where two claims have one id', () => {
    expect(problemOf(withClaims(claim, claim))).toContain('claim "milder" stands twice');
  });

  test('says so where a concern rests on a figure or a position that is not there, or on nothing', () => {
    const files = withConcerns(
      { ...concern, figures: ['sleep'], positions: ['society'] },
      { ...otherConcern, figures: [] },
    );

    expect(problemOf(files)).toMatchInlineSnapshot(`
      "The evidence cannot be trusted yet.
      concern "calm" rests on the figure "sleep", which does not exist: correct the id
      concern "calm" rests on the position "society", which does not exist: correct the id
      concern "speed" rests on nothing: name a figure or a position"
    `);
  });

  test('says so where a concern speaks a figure that it does not name, or that holds no such number', () => {
    const files = withConcerns(concern, {
      ...otherConcern,
      figures: ['tingling-5y'],
      blanks: { ebrt: { visits: 'visits-in-trial/ebrt/visits' } },
      delayed: {
        fits: 'no-clear-difference',
        figures: ['tingling-5y'],
        positions: [],
        blanks: { both: { days: 'tingling-5y/ebrt/days' } },
      },
    });

    expect(problemOf(files)).toMatchInlineSnapshot(`
      "The evidence cannot be trusted yet.
      concern "speed" speaks "visits-in-trial/ebrt/visits", but does not name its figure: add it to "figures"
      concern "speed" speaks "tingling-5y/ebrt/days", which no figure holds: correct the address"
    `);
  });

  test('says so where more concerns fit one option than the other', () => {
    const indifferent = { ...concern, id: 'cost', fits: 'no-clear-difference' };
    const files = withConcerns(concern, indifferent, { ...concern, id: 'sleep' }, otherConcern);

    expect(problemOf(files)).toMatchInlineSnapshot(`
      "The evidence cannot be trusted yet.
      concerns fit the options unequally often ("ebrt" 2, "targit-iort" 1): let as many fit one as the other"
    `);
    expect(problemOf(withConcerns(concern, otherConcern, indifferent))).toBe('no problem');
  });

  test('asks for an even list only for the dose during the lumpectomy', () => {
    const delayed = { fits: 'ebrt', figures: ['tiredness'], positions: [] };

    expect(problemOf(withConcerns(concern, { ...otherConcern, delayed }))).toBe('no problem');
  });

  test('says so where two concerns in a row fit the same option, or have one id', () => {
    const files = withConcerns(concern, { ...concern, id: 'rest' }, otherConcern, {
      ...otherConcern,
    });

    expect(problemOf(files)).toMatchInlineSnapshot(`
      "The evidence cannot be trusted yet.
      concern "speed" stands twice: give one of them another id
      concern "calm" and the next both fit "ebrt" more: place one that fits the other option between them
      concern "speed" and the next both fit "targit-iort" more: place one that fits the other option between them"
    `);
  });

  test('names every problem at once', () => {
    const files = withFigures({ ...inventedShares, source: 'No', role: 'best' });

    expect(problemOf(files)).toMatch(/source[\s\S]*role|role[\s\S]*source/);
  });
});
