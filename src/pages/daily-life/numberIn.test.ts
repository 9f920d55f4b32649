import { expect, test } from 'vitest';
import { numberIn } from './numberIn.ts';

test.each([
  ['12', 12],
  [' 12.5 ', 12.5],
  ['12,5', 12.5],
  ['١٢٫٥', 12.5],
  ['۱۲', 12],
  ['', undefined],
  ['-3', undefined],
  ['1e9', undefined],
  ['1,000.5', undefined],
  ['far', undefined],
  ['1,300', undefined],
  ['1.300', undefined],
  ['١٬٣٠٠', undefined],
  ['12.25', 12.25],
])('numberIn reads "%s" as it was meant', (text, number) => {
  expect(numberIn(text)).toBe(number);
});
