// Only the caption is read out: the page's table says every share. No line joins two measured times.
import { render, screen } from '@testing-library/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { expectAccessible } from '#tests/setup/accessible.ts';
import { TimePlot } from './TimePlot.tsx';

const plot = {
  caption: 'Without tingling, over time',
  shares: [
    { series: 'ebrt', years: 5, share: 0.9, low: 0.8, high: 0.95 },
    { series: 'targit-iort', years: 5, share: 0.92 },
    { series: 'ebrt', years: 10, share: 0.85 },
  ],
  series: [
    { id: 'ebrt', name: 'One' },
    { id: 'targit-iort', name: 'The other' },
  ],
  blanks: [8],
  blankLabel: 'Not measured',
  mark: { years: 7, label: 'Half were followed for this long' },
  years: 10,
  axisLabel: 'Years',
  sayYears: String,
  sayShare: String,
};

test('is named by its caption, and is for the eye beyond that', async () => {
  const { container } = render(<TimePlot {...plot} />);

  expect(screen.getByRole('figure', { name: plot.caption })).toBeVisible();
  expect(screen.getByText('The other').closest('[aria-hidden="true"]')).not.toBeNull();
  expect(container.querySelector('[tabindex], [role="application"]')).toBeNull();
  await expectAccessible(container);
});

test('names what is blank only where something is', () => {
  const { rerender } = render(<TimePlot {...plot} />);
  expect(screen.getByText('Not measured')).toBeVisible();

  rerender(<TimePlot {...plot} blanks={[]} />);
  expect(screen.queryByText('Not measured')).toBeNull();
});

test('is prerendered as its legend, without anything that a strict content policy forbids', () => {
  const html = renderToStaticMarkup(<TimePlot {...plot} />);

  expect(html).toContain('data-shape="disc"');
  expect(html).toContain('data-shape="triangle"');
  expect(html).not.toContain('style=');
  expect(html).not.toContain('recharts');
});
