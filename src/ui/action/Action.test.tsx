// What leads somewhere is a link, what does something is a button; both say what they do, and look alike.
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { expectAccessible } from '#tests/setup/accessible.ts';
import { Action } from './Action.tsx';

test('is a link when it leads somewhere', async () => {
  const { container } = render(
    <Action kind="primary" href="/en/options/">
      See what happens
    </Action>,
  );

  expect(screen.getByRole('link', { name: 'See what happens' })).toHaveAttribute(
    'href',
    '/en/options/',
  );
  await expectAccessible(container);
});

test('is a button when it does something, also by keyboard', async () => {
  const onPress = vi.fn<() => void>();
  render(
    <Action kind="quiet" onPress={onPress}>
      Forget my answers
    </Action>,
  );

  await userEvent.tab();
  expect(screen.getByRole('button', { name: 'Forget my answers' })).toHaveFocus();
  await userEvent.keyboard('{Enter}');

  expect(onPress).toHaveBeenCalledOnce();
});
