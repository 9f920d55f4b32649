// Only the caption is read out: the page's table says every difference with its range. Nothing in the drawing
// takes the focus. It is not there while the page is prerendered, but its room is.
import { render, screen } from '@testing-library/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { expectAccessible } from '#tests/setup/accessible.ts';
import { IntervalPlot } from './IntervalPlot.tsx';

const plot = {
  caption: 'Differences in 1,000 people',
  axisLabel: 'More people in 1,000',
  towards: { lower: 'more with one', higher: 'more with the other' },
  rows: [
    { id: 'nights', label: 'Nights in hospital', value: 11, low: 3, high: 20 },
    { id: 'pain', label: 'Pain', value: -4, low: -9, high: 2 },
  ],
};

test('is named by its caption, and is for the eye beyond that', async () => {
  const { container } = render(<IntervalPlot {...plot} />);

  expect(screen.getByRole('figure', { name: 'Differences in 1,000 people' })).toBeVisible();
  expect(screen.getByText('Pain').closest('[aria-hidden="true"]')).not.toBeNull();
  expect(container.querySelector('[tabindex], [role="application"]')).toBeNull();
  await expectAccessible(container);
});

test('is prerendered as its rows, without anything that a strict content policy forbids', () => {
  const html = renderToStaticMarkup(<IntervalPlot {...plot} />);

  expect(html).toContain('Nights in hospital');
  expect(html).not.toContain('style=');
  expect(html).not.toContain('recharts');
});
