import { describe, expect, test } from 'vitest';
import { problemOf, withFigures, without } from '#tests/fixtures/changedEvidence.ts';
import { inventedCounts, inventedFiles, inventedShares } from '#tests/fixtures/evidence.ts';
import { parseEvidence } from './parseEvidence.ts';

const [first, second] = inventedCounts.arms;

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

  test('names every problem at once', () => {
    const files = withFigures({ ...inventedShares, source: 'No', role: 'best' });

    expect(problemOf(files)).toMatch(/source[\s\S]*role|role[\s\S]*source/);
  });
});
