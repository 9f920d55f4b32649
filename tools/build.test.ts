// Damaged evidence stops the build: nothing is written, and one clear sentence says what to mend.
import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { evidenceFolder } from './readEvidence.ts';

const folder = mkdtempSync(join(tmpdir(), 'damaged-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

interface Damage {
  readonly name: string;
  readonly file: string;
  /** The file that a new one is made from. */
  readonly copyOf?: string | undefined;
  readonly words: string;
  readonly instead: string;
}

/** Builds from a copy of the evidence in which some words of one file were replaced. */
function build({ name, file, copyOf, words, instead }: Damage) {
  const evidence = join(folder, name);
  cpSync(evidenceFolder, evidence, { recursive: true });
  const path = join(evidence, file);
  const text = readFileSync(copyOf === undefined ? path : join(evidence, copyOf), 'utf8');
  expect(text).toContain(words);
  writeFileSync(path, text.replace(words, instead));
  return new Promise<{ readonly code: number; readonly said: string; readonly site: string }>(
    (done) => {
      const site = join(folder, `${name}-site`);
      execFile(
        process.execPath,
        ['tools/build.ts', site],
        { env: { ...process.env, EVIDENCE_FOLDER: evidence } },
        (error, _out, said) => {
          done({ code: error === null ? 0 : 1, said, site });
        },
      );
    },
  );
}

const RECURRENCE = 'outcomes/local-recurrence.json';

describe('a build from damaged evidence', () => {
  test.each([
    {
      name: 'two figures with one id',
      file: RECURRENCE,
      words: '"id": "local-recurrence-5y-upper-limit"',
      instead: '"id": "local-recurrence-5y"',
      sentence: /figure "local-recurrence-5y" stands twice: give one of them another id/,
    },
    {
      name: 'a source nobody cites',
      file: 'sources/paper-that-nobody-cites.json',
      copyOf: 'sources/bmj-2020.json',
      words: '"id": "bmj-2020"',
      instead: '"id": "paper-that-nobody-cites"',
      sentence: /source "paper-that-nobody-cites" is cited by no figure.*: cite it or remove it/,
    },
    {
      name: 'an interval without its estimate',
      file: 'outcomes/local-recurrence.json',
      words: '"low": 0.021,',
      instead: '"low": 0.045,',
      sentence: /does not contain its estimate/,
    },
    {
      name: 'more events than people',
      file: RECURRENCE,
      words: '"events": 24,',
      instead: '"events": 2400,',
      sentence: /counts 2400 events in 1140 people of "targit-iort"/,
    },
    {
      name: 'a share that is not events out of the total',
      file: RECURRENCE,
      words: '"share": 0.0211',
      instead: '"share": 0.0311',
      sentence: /prints the share 0.0311 for "targit-iort", but 24\/1140 is another: check both/,
    },
    {
      name: 'a figure without its place',
      file: RECURRENCE,
      words: '"where": ',
      instead: '"were": ',
      sentence: /has no place in its source: say which table, row or section/,
    },
    {
      name: 'a figure that does not say how it was read',
      file: RECURRENCE,
      words: '"readFrom": ',
      instead: '"readForm": ',
      sentence: /does not say how it was read/,
    },
  ])('stops at $name, in one clear sentence', async ({ sentence, ...damage }) => {
    const { code, said, site } = await build(damage);

    expect(code).toBe(1);
    expect(said).toMatch(sentence);
    expect(said).not.toContain('    at ');
    expect(existsSync(site)).toBe(false);
  });
});
