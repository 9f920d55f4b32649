// What matters to a reader may not be told so that it speaks for one option, in any language.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { impliedFor } from '#domain/values/concern.ts';
import { readEvidence } from '#tools/readEvidence.ts';

const { concerns } = readEvidence();

const Side = v.record(v.string(), v.string());
const Means = v.object({ ebrt: Side, 'targit-iort': Side });
const File = v.object({
  means: v.record(v.string(), v.object({ ...Means.entries, delayed: v.optional(Means) })),
});

const locales = fileURLToPath(new URL('../../locales/', import.meta.url));
const languages = readdirSync(locales, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .filter((name) => readdirSync(join(locales, name)).includes('what-matters.json'));

describe('the concerns', () => {
  test('are eight, and as many fit one option more as the other', () => {
    const fits = concerns.map((concern) => impliedFor(concern, 'during-lumpectomy').fits);

    expect(fits.filter((option) => option === 'ebrt')).toHaveLength(4);
    expect(fits.filter((option) => option === 'targit-iort')).toHaveLength(4);
  });

  test('are uneven once the lumpectomy is done, as the page then says', () => {
    const fits = concerns.map((concern) => impliedFor(concern, 'delayed').fits);
    const count = (fit: string) => fits.filter((one) => one === fit).length;

    expect([count('ebrt'), count('targit-iort'), count('no-clear-difference')]).toEqual([4, 3, 1]);
  });
});

describe.each(languages)('what-matters.json of %s', (language) => {
  const { means } = v.parse(
    File,
    JSON.parse(readFileSync(join(locales, language, 'what-matters.json'), 'utf8')),
  );
  const during = Object.values(means);
  const delayed = during.map((concern) => concern.delayed ?? concern);

  test('has words for every concern, and for no other', () => {
    expect(Object.keys(means)).toEqual(concerns.map(({ id }) => id));
    expect(during.map((concern) => concern.delayed !== undefined)).toEqual(
      concerns.map((concern) => concern.delayed !== undefined),
    );
  });

  test.each([
    ['before a lumpectomy', during],
    ['after one', delayed],
  ])('tells both options at the same length over all concerns, %s', (_when, all) => {
    const [shorter = 0, longer = 0] = [
      lengthOf(all.map(({ ebrt }) => ebrt)),
      lengthOf(all.map((concern) => concern['targit-iort'])),
    ].toSorted((a, b) => a - b);

    expect(longer / shorter).toBeLessThanOrEqual(1.15);
  });

  test.each(Object.entries(means))(
    'tells "%s" of both options with the same parts',
    (_id, told) => {
      for (const { ebrt, 'targit-iort': oneDose } of [told, told.delayed ?? told])
        expect(partsOf(oneDose)).toEqual(partsOf(ebrt));
    },
  );
});

function partsOf(side: Readonly<Record<string, string>>): readonly string[] {
  return [...new Set(Object.keys(side).map((key) => key.replace(/_\w+$/, '')))].toSorted();
}

/** Letters, since some languages have no spaces between words; of plural forms, one. */
function lengthOf(sides: readonly Readonly<Record<string, string>>[]): number {
  return sides
    .flatMap((side) => Object.entries(side))
    .filter(([key]) => !key.includes('_') || key.endsWith('_other'))
    .reduce((sum, [, said]) => sum + letters(said), 0);
}

function letters(sentence: string): number {
  return sentence.replaceAll(/\{\{.*?\}\}/g, '00').replaceAll(/\s/g, '').length;
}
