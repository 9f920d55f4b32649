// One h1, which can take the focus when the step changes, and is no stop on the way of the Tab key.
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { expectAccessible } from '#tests/setup/accessible.ts';
import { PageTitle } from './PageTitle.tsx';

test('can be focused by script but not by Tab', async () => {
  const { container } = render(<PageTitle lead="Read it with somebody.">What happens</PageTitle>);
  const title = screen.getByRole('heading', { level: 1, name: 'What happens' });

  await userEvent.tab();
  expect(title).not.toHaveFocus();
  title.focus();
  expect(title).toHaveFocus();

  expect(title).toHaveAttribute('id', 'title');
  expect(screen.getByText('Read it with somebody.')).toBeVisible();
  await expectAccessible(container);
});
