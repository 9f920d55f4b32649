import { describe, expect, test } from 'vitest';
import { problemOf } from '#tests/fixtures/changedEvidence.ts';
import { inventedFiles } from '#tests/fixtures/evidence.ts';
import type { EvidenceFiles } from './parseEvidence.ts';

const concern = { id: 'calm', fits: 'ebrt', figures: ['tiredness'], positions: [] };
const otherConcern = { ...concern, id: 'speed', fits: 'targit-iort' };

/** The invented evidence, with things that can matter to somebody. */
function withConcerns(...concerns: readonly object[]): EvidenceFiles {
  return { ...inventedFiles, 'concerns.json': concerns };
}

describe('parseEvidence', () => {
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
});
