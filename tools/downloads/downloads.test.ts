import { Cite } from '@citation-js/core';
import { describe, expect, test } from 'vitest';
import { readEvidence } from '../readEvidence.ts';
import { COLUMNS, evidenceCsv } from './evidenceCsv.ts';
import { bibtex, ris } from './references.ts';

const evidence = readEvidence();

describe('evidenceCsv', () => {
  const [head, ...lines] = evidenceCsv(evidence).trimEnd().split('\r\n');

  test('names its columns', () => {
    expect(head).toBe(COLUMNS.join(','));
  });

  test('holds every number with its source and its place', () => {
    const line = lines.find((one) => one.startsWith('local-recurrence-5y/targit-iort/events,'));

    expect(line).toMatch(/^local-recurrence-5y\/targit-iort\/events,24,count,.*during-lumpectomy/);
    expect(line).toContain('10.1038/s41416-021-01440-8');
    expect(line).toContain('Table 1');
  });

  test('says in a word what is no number', () => {
    expect(lines.some((one) => one.startsWith('spread-long-term,no-clear-difference,'))).toBe(true);
    expect(lines.some((one) => one.startsWith('local-recurrence-10y,not-measured,'))).toBe(true);
  });
});

describe.each([
  { name: 'bibtex', text: bibtex(evidence.sources) },
  { name: 'ris', text: ris(evidence.sources) },
])('$name', ({ text }) => {
  test('can be read again, source by source, by the same kind of program', () => {
    const again = new Cite(text).data;

    expect(again).toHaveLength(evidence.sources.length);
    expect(again.map(({ DOI }) => DOI).filter(Boolean)).toHaveLength(
      evidence.sources.filter(({ doi }) => doi !== undefined).length,
    );
  });

  test('names people by family and initials, and bodies as they are', () => {
    expect(text).toMatch(/Vaidya, (J\.? ?S|JS)/);
    expect(text).not.toContain('et al');
  });
});
