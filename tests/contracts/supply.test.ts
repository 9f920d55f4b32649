// What we take from others: exact, named, without scripts of its own, under licences that we know.
import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { SHIPPABLE } from '#tools/supply.ts';

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
