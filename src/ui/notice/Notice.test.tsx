// Told apart by words, not by colour or sign alone; the sign is not read out. Only a problem interrupts.
import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { expectAccessible } from '#tests/setup/accessible.ts';
import { Notice } from './Notice.tsx';

test.each(['note', 'outside'] as const)(
  'does not interrupt with a notice of kind %s',
  async (kind) => {
    const { container } = render(
      <Notice kind={kind} title="Before you read on">
        <p>This is general information.</p>
      </Notice>,
    );

    expect(screen.getByText('Before you read on')).toBeVisible();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
    await expectAccessible(container);
  },
);

test('says a problem at once', async () => {
  const { container } = render(<Notice kind="problem">This link cannot be read.</Notice>);

  expect(screen.getByRole('alert')).toHaveTextContent('This link cannot be read.');
  await expectAccessible(container);
});
