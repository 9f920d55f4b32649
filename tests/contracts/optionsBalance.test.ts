// Neither option may be told at greater length than the other, in any language.
import { withoutTerms } from '#domain/said/terms.ts';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';

const locales = fileURLToPath(new URL('../../locales/', import.meta.url));
const File = v.object({ story: v.object({ ebrt: v.unknown(), 'targit-iort': v.unknown() }) });
const Branch = v.record(v.string(), v.unknown());

const languages = readdirSync(locales, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .filter((name) => readdirSync(join(locales, name)).includes('options.json'));

describe.each(languages)('options.json of %s', (language) => {
  const { story } = v.parse(
    File,
    JSON.parse(readFileSync(join(locales, language, 'options.json'), 'utf8')),
  );
  const ebrt = sentences(story.ebrt);
  const oneDose = sentences(story['targit-iort']);
  const fields = (all: ReadonlyMap<string, string>) =>
    [...all.keys()].filter((field) => !field.startsWith('path.'));

  test('tells the same fields of both options', () => {
    expect(fields(oneDose)).toEqual(fields(ebrt));
  });

  test('tells both options at the same length', () => {
    const [shorter = 0, longer = 0] = [lengthOf(ebrt), lengthOf(oneDose)].toSorted((a, b) => a - b);

    expect(longer / shorter).toBeLessThanOrEqual(1.15);
  });

  test.each(['what', 'room', 'weeks', 'body', 'feelings', 'everyday', 'later', 'good', 'hard'])(
    'tells "%s" of both options at about the same length',
    (part) => {
      const of = (all: ReadonlyMap<string, string>) =>
        lengthOf([...all].filter(([field]) => field === part || field.startsWith(`${part}.`)));
      const [shorter = 0, longer = 0] = [of(ebrt), of(oneDose)].toSorted((a, b) => a - b);

      expect(longer / shorter).toBeLessThanOrEqual(1.15);
    },
  );

  test('has as many good points as hard ones for each option', () => {
    const points = [...ebrt.keys(), ...oneDose.keys()].filter((field) =>
      /^(good|hard)\./.test(field),
    );

    expect(points).toHaveLength(16);
  });
});

function sentences(branch: unknown, path = ''): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(v.parse(Branch, branch)).flatMap(([key, value]): [string, string][] =>
      typeof value === 'string'
        ? [[`${path}${key}`, value]]
        : [...sentences(value, `${path}${key}.`)],
    ),
  );
}

/** Letters, since some languages have no spaces between words. */
function lengthOf(said: Iterable<readonly [string, string]>): number {
  return [...said].reduce((sum, [, sentence]) => sum + letters(sentence), 0);
}

function letters(sentence: string): number {
  return withoutTerms(sentence)
    .replaceAll(/\{\{.*?\}\}/g, '00')
    .replaceAll(/\s/g, '').length;
}
