import { render, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { expectAccessible } from '#tests/setup/accessible.ts';
import { PathTree } from './PathTree.tsx';

test('PathTree hangs the ways on the last step that everybody takes, and is heard as lists', async () => {
  const { container } = render(
    <PathTree
      path={{
        trunk: [['Plant the seed.'], ['See whether it rains.']],
        branches: [
          { id: 'rain', people: ['After rain'], steps: [['Wait.'], ['Harvest.']] },
          { id: 'dry', people: ['In a dry spring'], steps: [['Water it.']] },
        ],
      }}
    />,
  );

  const fork = screen.getByText('See whether it rains.').closest('li');
  if (fork === null) throw new Error('The fork is no step of a list.');
  expect(within(fork).getByText('In a dry spring')).toBeVisible();
  expect(within(fork).getByText('Harvest.')).toBeVisible();
  expect(screen.getByText('Plant the seed.').closest('li')).not.toContainElement(fork);
  await expectAccessible(container);
});
