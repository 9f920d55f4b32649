import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { FIRST_STYLES } from './firstStyles.ts';

const fonts = new URL('../public/fonts/', import.meta.url);

test('stay small, as every page carries them', () => {
  expect(brotliCompressSync(FIRST_STYLES).length).toBeLessThan(2_300);
});

test('close every block, and keep what a policy or a parser would trip over out', () => {
  expect(FIRST_STYLES.split('{').length).toBe(FIRST_STYLES.split('}').length);
  expect(FIRST_STYLES).not.toMatch(/[<]|@import|url\((?!'\/fonts\/)/);
});

test('keep apart what stands on two lines of a selector', () => {
  expect(FIRST_STYLES).toContain("html[data-evidence='overdue'] :is([data-figures],");
});

test('name letters that are there, each by its content, as they are kept for good', () => {
  const named = [...FIRST_STYLES.matchAll(/\/fonts\/([^')]+)/g)].map(([, name]) => name);
  const there = readdirSync(fonts);

  expect(named.toSorted()).toEqual(there.toSorted());
  for (const name of there) {
    const hash = createHash('sha256')
      .update(readFileSync(new URL(name, fonts)))
      .digest('hex');
    expect(name).toContain(`-${hash.slice(0, 8)}.`);
  }
});
