// A named figure with a list: each option's name, then its sentence. The bars are not read out. A bar of
// nothing still shows where it ends, and every bar has its words.
import { render, screen } from '@testing-library/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { expectAccessible } from '#tests/setup/accessible.ts';
import { RiskBars } from './RiskBars.tsx';

const bars = {
  caption: 'Nights in hospital',
  total: 100,
  rows: [
    { label: 'One', option: 'ebrt', count: 12, said: ['To 12 of 100, not to 88.'] },
    { label: 'Two', option: 'targit-iort', count: 0, said: ['To none of 100.'] },
  ],
} as const;

test('says each option with its sentence', async () => {
  const { container } = render(<RiskBars {...bars} ends={['none', 'all 100']} />);

  expect(screen.getByRole('figure', { name: 'Nights in hospital' })).toBeVisible();
  expect(screen.getAllByRole('definition')[0]).toHaveTextContent('To 12 of 100, not to 88.');
  expect(screen.getAllByRole('term')[1]).toHaveTextContent('Two');
  await expectAccessible(container);
});

test('draws every bar on the whole axis, and an end even to nothing', () => {
  const { container } = render(<RiskBars {...bars} />);

  const ends = [...container.querySelectorAll('line')].map((line) => line.getAttribute('x1'));
  expect(ends).toEqual(['12%', '0%']);
});

test('has nothing that a strict content policy forbids', () => {
  expect(renderToStaticMarkup(<RiskBars {...bars} />)).not.toContain('style=');
});
