import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { evidenceFolder, readEvidence } from './readEvidence.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'evidence-'));
  cpSync(evidenceFolder, folder, { recursive: true });
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** Changes one file of a copy of the real evidence. */
function damage(file: string, change: (text: string) => string): void {
  const path = join(folder, file);
  writeFileSync(path, change(readFileSync(path, 'utf8')));
}

test('takes the evidence as it is', () => {
  expect(readEvidence(folder).outcomes.length).toBeGreaterThan(10);
});

test.each([
  {
    what: 'more events than people',
    file: 'outcomes/local-recurrence.json',
    change: (text: string) => text.replace('"events": 24', '"events": 2400'),
    said: ['local-recurrence-5y', 'counts 2400 events in 1140 people'],
  },
  {
    what: 'a slipped digit in a share',
    file: 'outcomes/local-recurrence.json',
    change: (text: string) => text.replace('0.0211', '0.0121'),
    said: ['local-recurrence-5y', '0.0121', '24/1140'],
  },
  {
    what: 'a comma too many',
    file: 'release.json',
    change: (text: string) => text.replace('{', '{,'),
    said: ['release.json'],
  },
  {
    what: 'a figure without its place in the source',
    file: 'outcomes/mastectomy.json',
    change: (text: string) => text.replace(/"where": "[^"]*"/, '"where": ""'),
    said: ['outcomes/mastectomy.json', 'has no place in its source', 'figures.0.where'],
  },
])('stops at $what, naming the file or figure and the remedy', ({ file, change, said }) => {
  damage(file, change);

  for (const words of said) expect(() => readEvidence(folder)).toThrow(words);
});
