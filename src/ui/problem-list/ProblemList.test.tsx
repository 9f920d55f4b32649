// Takes the focus when it appears, so that it is heard; named by its title. Each problem is a link to its
// question, in the order of the page.
import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { expectAccessible } from '#tests/setup/accessible.ts';
import { ProblemList } from './ProblemList.tsx';

test('is heard, and leads to each question', async () => {
  const { container } = render(
    <ProblemList
      title="Two answers are missing"
      problems={[
        { id: 'age', said: 'Say how old you are.' },
        { id: 'lump', said: 'Say whether the lump is still there.' },
      ]}
    />,
  );

  expect(screen.getByRole('region', { name: 'Two answers are missing' })).toHaveFocus();
  expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
    '#age',
    '#lump',
  ]);
  await expectAccessible(container);
});
