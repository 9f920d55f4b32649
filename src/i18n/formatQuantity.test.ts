import { expect, test } from 'vitest';
import type { Unit } from '#domain/said/said.ts';
import { formatQuantity, tagWithDigits } from './formatQuantity.ts';

const cases: readonly { readonly value: number; readonly unit: Unit; readonly text: string }[] = [
  { value: 0.0211, unit: 'share', text: '2.11%' },
  { value: 0.037, unit: 'share', text: '3.7%' },
  { value: 4 / 1720, unit: 'share', text: '0.23%' },
  { value: 0.9, unit: 'level', text: '90%' },
  { value: -0.0444, unit: 'points', text: '-4.44' },
  { value: 0.019971, unit: 'points', text: '2.00' },
  { value: 0.02, unit: 'points', text: '2' },
  { value: 0.5004, unit: 'share', text: '50.04%' },
  { value: 0.500004, unit: 'share', text: '50.00%' },
  { value: 60, unit: 'months', text: '5 years' },
  { value: 29, unit: 'months', text: '29 months' },
  { value: 12, unit: 'months', text: '1 year' },
  { value: 1140, unit: 'count', text: '1,140' },
  { value: 2014, unit: 'year', text: '2014' },
  { value: 0.4, unit: 'ratio', text: '0.4' },
  { value: 0.0086, unit: 'probability', text: '0.0086' },
  { value: 87.1, unit: 'miles', text: '87.1 miles' },
  { value: 35, unit: 'millimetres', text: '35 millimeters' },
];

test.each(cases)('says $value $unit as "$text"', ({ value, unit, text }) => {
  expect(formatQuantity(value, unit, tagWithDigits('en', 'latn'))).toBe(text);
});
