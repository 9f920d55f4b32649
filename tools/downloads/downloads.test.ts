import { Cite } from '@citation-js/core';
import { describe, expect, test } from 'vitest';
import { allFigures } from '#domain/evidence/allFigures.ts';
import { parseEvidence } from '#domain/evidence/parseEvidence.ts';
import { compareRisks } from '#domain/risk/compareRisks.ts';
import { inventedFiles } from '#tests/fixtures/evidence.ts';
import { readEvidence } from '../readEvidence.ts';
import { COLUMNS, evidenceCsv } from './evidenceCsv.ts';
import { bibtex, ris } from './references.ts';

const evidence = readEvidence();
const figures = allFigures(evidence).map(({ figure }) => figure);

/** What a table says under `worked_out` of the two ends and the level of a difference's interval. */
function saidOfInterval(id: string, table: readonly string[]) {
  return ['low', 'high', 'level'].map((measure) => {
    const line = table.find((one) => one.startsWith(`${id}/difference/${measure},`));
    // No column up to this one holds a comma.
    return line?.split(',')[COLUMNS.indexOf('worked_out')];
  });
}

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

  test('does not pass off as a p value what it was printed to be less than', () => {
    const line = lines.find((one) => one.startsWith('pain-score/difference/p,'));

    expect(line).toContain(',0.01,"probability, less than",');
  });

  test('says that an interval which no source prints is worked out by us', () => {
    const ours = figures.filter(
      (figure) => figure.kind === 'counts' && compareRisks(figure)?.interval?.origin === 'computed',
    );

    expect(ours.map(({ id }) => id)).toContain('local-recurrence-5y');
    for (const { id } of ours)
      expect(saidOfInterval(id, lines), id).toEqual(['by us', 'by us', 'by us']);
  });

  test('does not say so of an interval that its source prints', () => {
    const printed = figures.filter(
      (figure) => 'contrast' in figure && figure.contrast?.differenceInterval !== undefined,
    );
    // Beside counts, from which we could have worked it out, only an invented source prints one.
    const invented = evidenceCsv(parseEvidence(inventedFiles)).split('\r\n');

    expect(printed.map(({ id }) => id)).toContain('local-recurrence-4y-2010');
    for (const { id } of printed) expect(saidOfInterval(id, lines), id).toEqual(['', '', '']);
    expect(saidOfInterval('tingling-5y', invented)).toEqual(['', '', '']);
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
