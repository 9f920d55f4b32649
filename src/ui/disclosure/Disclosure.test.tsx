// The browser's own details: opened by tap, Enter or Space, its state is heard, and it works without a
// script. A link to something inside can open it, as it is not taken out of the page.
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { expectAccessible } from '#tests/setup/accessible.ts';
import { Disclosure } from './Disclosure.tsx';

test('hides its content until it is opened', async () => {
  const { container } = render(
    <Disclosure summary="How we know" id="how">
      <p>From a trial.</p>
    </Disclosure>,
  );
  expect(screen.getByText('From a trial.')).not.toBeVisible();

  await userEvent.click(screen.getByText('How we know'));

  expect(screen.getByText('From a trial.')).toBeVisible();
  await expectAccessible(container);
});

test('can start open', () => {
  render(
    <Disclosure summary="How we know" open>
      <p>From a trial.</p>
    </Disclosure>,
  );

  expect(screen.getByText('From a trial.')).toBeVisible();
});
