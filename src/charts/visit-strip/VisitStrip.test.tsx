// The caption names the strip; boxes and legend are for the eye alone, as the page says the visits in words.
// Each sign has its own shape, so that no colour is needed.
import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { expectAccessible } from '#tests/setup/accessible.ts';
import { VisitStrip } from './VisitStrip.tsx';

test('is named by its caption and says nothing else', async () => {
  const { container } = render(
    <VisitStrip
      label="The shorter course"
      weeks={[
        { label: 'Operation', days: ['operation'] },
        { label: 'Wait', days: [] },
        { label: 'Week one', days: ['visit', 'visit', 'none', 'perhaps', 'planning'] },
      ]}
      legend={{ operation: 'Operation', visit: 'Treatment', perhaps: 'Perhaps a treatment' }}
    />,
  );

  expect(screen.getByRole('figure')).toHaveTextContent('The shorter course');
  for (const picture of container.querySelectorAll('svg'))
    expect(picture.closest('[aria-hidden="true"]')).not.toBeNull();
  await expectAccessible(container);
});

test('explains only the signs that it is given words for', () => {
  render(<VisitStrip label="Visits" weeks={[]} legend={{ visit: 'Treatment' }} />);

  expect(screen.getByText('Treatment')).toBeVisible();
});
