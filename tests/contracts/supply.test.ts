// What we take from others: exact, named, without scripts of its own, under licences that we know.
import { readdirSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { CARRIED, FONT, SHIPPABLE } from '#tools/supply.ts';

const Versions = v.record(v.string(), v.string());
const json = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
const { dependencies, devDependencies, optionalDependencies } = v.parse(
  v.object({
    dependencies: Versions,
    devDependencies: Versions,
    optionalDependencies: Versions,
  }),
  json('package.json'),
);
const { packages } = v.parse(
  v.object({
    packages: v.record(
      v.string(),
      v.object({
        license: v.optional(v.string()),
        hasInstallScript: v.optional(v.boolean(), false),
        resolved: v.optional(v.string()),
        integrity: v.optional(v.string()),
      }),
    ),
  }),
  json('package-lock.json'),
);
const locked = Object.entries(packages).filter(([path]) => path !== '');

/** Nothing of what only builds and tests is handed on. */
const AT_HOME = [
  ...SHIPPABLE,
  'MPL-2.0',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'CC-BY-4.0',
  '(MIT OR CC0-1.0)',
  'MIT AND ISC AND BSD-3-Clause',
];

describe('the packages we name', () => {
  const named = { ...dependencies, ...devDependencies, ...optionalDependencies };

  test('are named by exact version', () => {
    const loose = Object.entries(named).filter(
      ([, version]) => !/^(?:npm:@?[\w./-]+@)?\d+\.\d+\.\d+$/.test(version),
    );

    expect(loose).toEqual([]);
  });

  test('each have their reason in the README', () => {
    const readme = readFileSync('README.md', 'utf8');
    const table = readme.slice(readme.indexOf('## Why these packages'));
    const told = new Set(table.match(/[@\w./-]+/g));

    expect(Object.keys(named).filter((name) => !told.has(name))).toEqual([]);
  });
});

describe('the lock file', () => {
  test('names no address, so that any mirror will do', () => {
    expect(locked.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
  });

  test('holds the hash of every package', () => {
    expect(locked.filter(([, { integrity }]) => integrity === undefined)).toEqual([]);
  });

  test('lets no package run a script when it is installed', () => {
    expect(locked.filter(([, { hasInstallScript }]) => hasInstallScript)).toEqual([]);
  });

  test('holds only licences that we know', () => {
    expect(
      locked.filter(([, { license = '' }]) => !AT_HOME.includes(license)).map(([path]) => path),
    ).toEqual([]);
  });
});

describe('what no bundler names', () => {
  const text = (file: string) => readFileSync(`node_modules/${file}`, 'utf8');
  /** Where the code of others stands, and a line of it that says so. */
  const stands: Readonly<Record<string, readonly [file: string, line: string]>> = {
    internmap: ['d3-array/dist/d3-array.mjs', 'class InternMap extends Map {'],
    quickselect: ['d3-array/dist/d3-array.mjs', 'ISC license, Copyright 2018 Vladimir Agafonkin.'],
    nanoid: ['@reduxjs/toolkit/src/nanoid.ts', 'https://github.com/ai/nanoid/blob/3.0.2/'],
  };

  for (const { name, within } of CARRIED)
    test(`${name} still stands inside ${within}`, () => {
      const [file, line] = stands[name] ?? ['', ''];

      expect(file.startsWith(`${within}/`)).toBe(true);
      expect(text(file)).toContain(line);
    });

  test('internmap is the version that we say, under the licence that we say', () => {
    const { version, license } = v.parse(
      v.object({ version: v.string(), license: v.string() }),
      json('node_modules/internmap/package.json'),
    );
    const parts = text('internmap/src/index.js')
      .replaceAll(/^export /gm, '')
      .split('\n\n');
    const carried = text('d3-array/dist/d3-array.mjs');

    expect(CARRIED).toContainEqual(expect.objectContaining({ name: 'internmap', version }));
    expect(text('internmap/LICENSE').replace(/^Copyright .*$/m, '')).toBe(
      text('d3-array/LICENSE').replace(/^Copyright .*$/m, ''),
    );
    expect(license).toBe('ISC');
    expect(
      parts.filter((part) => part.includes('class ') && !carried.includes(part.trim())),
    ).toEqual([]);
  });

  test('the font is the one whose version we name: look what other files say in theirs', () => {
    expect(FONT.version).toBe('2.002');
    expect(readdirSync('public/fonts').sort()).toEqual([
      'figtree-latin-4ba7d3d0.woff2',
      'figtree-latin-ext-bf7828e2.woff2',
    ]);
  });
});
