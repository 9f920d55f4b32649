// Promises of every language, present and future; a new folder is tested without a new line here.
import { describe, expect, test } from 'vitest';
import notes from '#locales/en/notes.json' with { type: 'json' };
import { readLocales, SOURCE_LANGUAGE } from '#tools/content.ts';
import { accented } from '#tools/pseudo.ts';
import { sentences, withoutForm } from '#tools/sentences.ts';

const locales = readLocales();
const [english] = locales;
if (english === undefined) throw new Error('There is no source language.');

const blanks = (sentence: string) =>
  [...sentence.matchAll(/\{\{(.*?)\}\}/g)].map(([, name]) => name ?? '').sort();

const source = sentences(english);
const sourceKeys = new Set([...source.keys()].map(withoutForm));
const sourceBlanks = new Map([...source].map(([key, text]) => [withoutForm(key), blanks(text)]));

/** Where the notes stand, as the beginnings of keys. */
function notesBelow(tree: object, path: string): readonly string[] {
  return Object.entries(tree).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null
      ? [`${path}${key}`, ...notesBelow(value, `${path}${key}.`)]
      : [],
  );
}

test('the source language comes first', () => {
  expect(english.tag).toBe(SOURCE_LANGUAGE);
});

describe.each(locales)('$tag', (locale) => {
  const said = sentences(locale);

  test('says nothing that the source language does not say', () => {
    expect([...said.keys()].filter((key) => !sourceKeys.has(withoutForm(key)))).toEqual([]);
  });

  test('types no figure: figures come from the evidence', () => {
    const typed = [...said].filter(([, text]) =>
      /\p{Nd}/u.test(text.replaceAll(/\{\{.*?\}\}/g, '')),
    );

    expect(typed).toEqual([]);
  });

  test('puts no sentence into another: what does so is cut from i18next', () => {
    expect([...said].filter(([, text]) => text.includes('$t('))).toEqual([]);
  });

  test('fills the same blanks as the source language', () => {
    const strays = [...said].filter(
      ([key, text]) => blanks(text).join() !== (sourceBlanks.get(withoutForm(key)) ?? []).join(),
    );

    expect(strays).toEqual([]);
  });

  test('has every form that the language counts in, wherever it counts', () => {
    const needed = new Intl.PluralRules(locale.tag).resolvedOptions().pluralCategories;
    const counted = [...said.keys()].filter((key) => withoutForm(key) !== key);
    const missing = counted
      .map(withoutForm)
      .flatMap((key) => needed.map((form) => `${key}_${form}`))
      .filter((key) => !said.has(key));

    expect(missing).toEqual([]);
  });

  test('leaves no sentence empty', () => {
    expect([...said].filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  test('holds no markup', () => {
    expect([...said].filter(([, text]) => /[<>]/.test(text))).toEqual([]);
  });

  test('speaks in one direction and in digits that exist', () => {
    expect(['ltr', 'rtl']).toContain(locale.dir);
    expect(Intl.supportedValuesOf('numberingSystem')).toContain(locale.digits);
  });
});

describe('the notes for translators', () => {
  const told = Object.entries(notes).flatMap(([name, tree]) => notesBelow(tree, `${name}:`));

  test('say of every file what it is for', () => {
    expect(Object.keys(notes).sort()).toEqual(Object.keys(english.namespaces).sort());
  });

  test('are about sentences that exist', () => {
    const keys = [...sourceKeys];

    expect(told.filter((path) => !keys.some((key) => key.startsWith(path)))).toEqual([]);
  });
});

describe('the pseudo-languages', () => {
  test('accent every letter and leave every blank', () => {
    expect(accented('Back: {{step}}')).toMatch(/^Ɓáçķ: \{\{step\}\}/);
  });

  test('are never among the languages of the site', () => {
    expect(locales.filter(({ status }) => status === 'pseudo')).toEqual([]);
    expect(readLocales({ pseudo: true }).filter(({ status }) => status === 'pseudo')).toHaveLength(
      2,
    );
  });
});

describe('plain English', () => {
  const forbidden =
    /\b(eligible|eligibility|best choice|we recommend|you should choose|recommended for you|your risk|guarantee)\b/i;

  test('advises nothing and calls nobody eligible', () => {
    const patient = [...source].filter(([key]) => !key.startsWith('ledger:'));

    expect(patient.filter(([, text]) => forbidden.test(text))).toEqual([]);
  });

  test('keeps sentences short enough to be read once', () => {
    const long = [...source].flatMap(([key, text]) =>
      key.startsWith('ledger:')
        ? []
        : text
            .split(/(?<=[.?:])\s+/)
            .filter((sentence) => sentence.split(/\s+/).length > 30)
            .map((sentence) => `${key}: ${sentence}`),
    );

    expect(long).toEqual([]);
  });
});
