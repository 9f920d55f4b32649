import { describe, expect, test } from 'vitest';
import { parseEvidence } from '#domain/evidence/parseEvidence.ts';
import { inventedFiles } from '#tests/fixtures/evidence.ts';
import { plainWords } from '#tests/words.ts';
import { figuresHere } from './figuresHere.ts';

const evidence = parseEvidence(inventedFiles);
const mark = (figure: string) => ({ figure, value: '0.03', text: '3%' });
const here = (view: unknown) =>
  figuresHere(view, evidence, { 'example-2024': 'Example 2024' }, plainWords);

describe('figuresHere', () => {
  test('finds a figure however deep it stands, once', () => {
    const view = {
      parts: [{ said: ['so many', mark('tingling-5y/ebrt/risk')] }, mark('tingling-5y/ebrt/risk')],
    };

    expect(here(view)).toEqual([
      {
        aboutDying: false,
        href: '/en/sources/#figure-tingling-5y',
        said: 'common:figures.linkAbout figures=3% study=Example 2024 about=evidence:outcomes.tingling.name',
      },
    ]);
  });

  test('names the outcome only where the page has its words', () => {
    const view = { said: [mark('tingling-5y/ebrt/risk')] };
    const bare = { ...plainWords, has: () => false };

    expect(figuresHere(view, evidence, {}, bare)[0]?.said).toMatch(/^common:figures\.link /);
  });

  test('leaves out what the page links to itself', () => {
    const view = { said: [mark('tingling-5y/ebrt/risk')], href: '/en/sources/#figure-tingling-5y' };

    expect(here(view)).toEqual([]);
  });

  test('knows nothing to add where there are no figures', () => {
    expect(here({ title: 'Words', open: true, none: undefined })).toEqual([]);
  });
});
