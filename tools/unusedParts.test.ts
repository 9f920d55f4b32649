import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Script } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { withoutUnused } from './unusedParts.ts';

const file = createRequire(import.meta.url)
  .resolve('i18next/package.json')
  .replace('package.json', 'dist/esm/i18next.js');

describe('withoutUnused', () => {
  test('leaves a module alone that is not named', () => {
    expect(withoutUnused('src/main.tsx', 'start();')).toBe('start();');
  });

  test('cuts what nothing calls of i18next, and leaves what speaks', () => {
    const code = readFileSync(file, 'utf8');
    const cut = withoutUnused(file, code);

    expect(code.length - cut.length).toBeGreaterThan(15_000);
    expect(cut).toMatch(/^class Connector extends EventEmitter \{\}$/m);
    expect(cut).toMatch(/^class Translator extends EventEmitter \{\n/m);
  });

  test('cuts the events that nothing answers of React, and leaves code that runs', () => {
    const name = createRequire(import.meta.url)
      .resolve('react-dom/package.json')
      .replace('package.json', 'cjs/react-dom-client.production.js');
    const code = readFileSync(name, 'utf8');
    const cut = withoutUnused(name, code);

    expect(code.length - cut.length).toBeGreaterThan(10_000);
    expect(cut.match(/^register(?:TwoPhase|Direct)Event\(\s*"\w+"/gm)).toEqual([
      'registerTwoPhaseEvent(\n  "onChange"',
    ]);
    expect(cut).toContain('["cancel","click","close","submit","toggle"]');
    expect(cut).toContain('registerSimpleEvent("focusin", "onFocus");');
    expect(() => new Script(cut)).not.toThrow();
  });

  test('stops the build where a package no longer has what is cut', () => {
    expect(() => withoutUnused(file, 'class Other {}')).toThrow('Nothing like');
  });
});
