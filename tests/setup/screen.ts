// Before and after every test of a screen: nothing is left behind, and any noise is a failure.
import '@testing-library/jest-dom/vitest';
import { cleanup } from '@testing-library/react';
import { format } from 'node:util';
import { afterEach, expect } from 'vitest';

const noise: string[] = [];

for (const level of ['error', 'warn'] as const) {
  console[level] = (...said: unknown[]) => {
    noise.push(`console.${level}: ${format(...said)}`);
  };
}

afterEach(() => {
  cleanup();
  expect(noise.splice(0)).toEqual([]);
});
