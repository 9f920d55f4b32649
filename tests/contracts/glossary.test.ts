import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { EXPLAINED } from '#domain/glossary/terms.ts';
import { SOURCE_LANGUAGE, readLocales } from '#tools/content.ts';
import type { WordTree } from '#tools/locale.ts';

const MARKED = /\[\[[^|\]]+\|([^\]]*)\]\]/g;

function sentences(tree: WordTree): readonly string[] {
  return Object.values(tree).flatMap((word) =>
    typeof word === 'string' ? [word] : sentences(word),
  );
}

describe.each(readLocales().map((locale) => [locale.tag, locale] as const))(
  'the glossary in %s',
  (tag, { namespaces }) => {
    const said = Object.values(namespaces).flatMap(sentences);
    const marked = said.flatMap((sentence) => [...sentence.matchAll(MARKED)].map(([, id]) => id));

    test('explains every word that a sentence marks', () => {
      expect(EXPLAINED).toEqual(expect.arrayContaining(marked));
    });

    test('leaves no mark half written', () => {
      for (const sentence of said) expect(sentence.replace(MARKED, '')).not.toMatch(/\[\[|\]\]/);
    });

    test('has one name and one meaning for each word, none twice', () => {
      const terms = namespaces['glossary'] ?? {};
      if (tag === SOURCE_LANGUAGE) expect(Object.keys(terms)).toEqual([...EXPLAINED]);
      const all = Object.values(terms).flatMap((term) => (typeof term === 'string' ? [] : [term]));
      for (const part of ['name', 'meaning']) {
        const texts = all.map((term) => term[part]);
        expect(new Set(texts).size, part).toBe(texts.length);
      }
    });
  },
);

test('every word that is explained without the page of words could be met in a sentence', () => {
  const files = readdirSync('locales/en').map((name) => readFileSync(`locales/en/${name}`, 'utf8'));
  const met = new Set(files.flatMap((text) => [...text.matchAll(MARKED)].map(([, id]) => id)));

  expect(EXPLAINED.filter((id) => !met.has(id))).toEqual(ONLY_LISTED);
});

/** Words that no sentence marks yet, but that letters and doctors use. */
const ONLY_LISTED = ['margins', 'grade', 'guideline'];
