// Both panels are read one after the other, the first option first; each says which option it is.
import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { expectAccessible } from '#tests/setup/accessible.ts';
import { Pair } from './Pair.tsx';

test('tells the same outcome of both options, in the order given', async () => {
  const { container } = render(
    <Pair
      outcome="nights"
      first={{ option: 'targit-iort', content: <p>Two nights.</p> }}
      second={{ option: 'ebrt', content: <p>One night.</p> }}
    />,
  );

  expect(container).toHaveTextContent(/^Two nights\.One night\.$/);
  const panel = screen.getByText('Two nights.').parentElement;
  expect(panel).toHaveAttribute('data-pair', 'nights');
  expect(panel).toHaveAttribute('data-option', 'targit-iort');
  await expectAccessible(container);
});
