import { describe, expect, test } from 'vitest';
import { EvidenceError, parseEvidence } from '#domain/evidence/parseEvidence.ts';
import { inventedFiles } from '#tests/fixtures/evidence.ts';
import { effect, linesOf } from './effect.ts';
import { laidInto, newOutcome, newSource } from './scaffold.ts';

const complaints = (files: Readonly<Record<string, unknown>>) => {
  try {
    parseEvidence({ ...inventedFiles, ...files });
    return '';
  } catch (problem) {
    return problem instanceof EvidenceError ? problem.message : 'something else';
  }
};

describe('an empty form', () => {
  const [outcome, words] = newOutcome('numbness', 3);

  test('of an outcome stops the build, and names each field that is still empty', () => {
    const said = complaints({ 'outcomes/numbness.json': outcome.json });

    expect(said).toContain('outcomes/numbness.json');
    for (const field of ['stratum', 'population', 'where', 'readFrom', 'source', 'facts'])
      expect(said).toContain(`figures.0.${field}`);
  });

  test('of a source stops the build', () => {
    const source = newSource('paper-2025', '2026-11-23');

    expect(complaints({ 'sources/paper-2025.json': source.json })).toContain(
      'sources/paper-2025.json',
    );
  });

  test('of words is laid beside the words that are there', () => {
    const there = { outcomes: { tingling: { name: 'Tingling' } } };

    expect(laidInto(there, words.json)).toMatchObject({
      outcomes: { tingling: { name: 'Tingling' }, numbness: { name: '', frames_other: '' } },
    });
    expect(laidInto(there, { outcomes: { tingling: { name: '' } } })).toEqual(there);
  });
});

describe('linesOf', () => {
  test('reads a page line by line, figures inside their sentences', () => {
    const html =
      '<h1>Results</h1><p>About <data value="3">3</data> &amp; more</p><ul><li>A</li></ul>';

    expect(linesOf(html)).toEqual(['Results', 'About 3 & more', 'A']);
  });
});

describe('effect', () => {
  test('names the screens that changed, with what went and what came', () => {
    const before = new Map([
      ['/en/compare/', ['one', 'two']],
      ['/en/', ['same']],
    ] as const);
    const after = new Map([
      ['/en/compare/', ['one', 'three']],
      ['/en/', ['same']],
    ] as const);

    expect(effect(before, after)).toEqual(['/en/compare/', '  − two', '  + three']);
  });
});
