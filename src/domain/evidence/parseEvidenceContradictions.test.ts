import { describe, expect, test } from 'vitest';
import { problemOf, withFigures, without } from '#tests/fixtures/changedEvidence.ts';
import { inventedCounts, inventedFiles, inventedSource } from '#tests/fixtures/evidence.ts';
import type { EvidenceFiles } from './parseEvidence.ts';

const [first, second] = inventedCounts.arms;

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

describe('parseEvidence', () => {
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
});
