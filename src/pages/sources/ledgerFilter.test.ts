import { expect, test } from 'vitest';
import type { FigureRow } from './figureRow.ts';
import { NO_FILTER, passes, searchText } from './ledgerFilter.ts';

const row: FigureRow = {
  id: 'figure-tingling-5y',
  about: 'Kribbeln',
  label: 'Größe nach 5 Jahren',
  result: [['2,11 % von 1.140']],
  isSet: false,
  when: [],
  who: 'Müde Frauen',
  sure: '',
  source: { href: '#source-example', name: 'Example 2024' },
  followed: undefined,
  written: '',
  publication: { href: 'https://doi.org/10.1/example', text: 'doi.org/10.1/example' },
  usedOn: [],
  more: () => Promise.reject(new Error('Nobody asks.')),
  facets: { topic: 'tingling', stratum: 'whole-trial', source: 'example', certainty: 'low' },
  place: 'Table 1',
  read: '',
};

test.each([
  'größe',
  'GRÖSSE',
  'grosse',
  'mude',
  '2,11',
  '2.11',
  '1140',
  '1,140',
  'doi.org/10.1/example',
  'kribbeln table 1',
])('a row is found by "%s"', (search) => {
  expect(passes(row, searchText(row, row.about), { ...NO_FILTER, search })).toBe(true);
});

test.each(['taubheit', '2.12'])('a row is not found by "%s"', (search) => {
  expect(passes(row, searchText(row, row.about), { ...NO_FILTER, search })).toBe(false);
});
