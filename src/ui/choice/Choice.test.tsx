// The question names the group; hint and problem are heard with it. Every answer is a native radio button
// that can be seen, reached with Tab and changed with the arrow keys. The whole row can be tapped. A hint
// of one answer is heard with that answer, not as part of its name.
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import { expectAccessible } from '#tests/setup/accessible.ts';
import { Disclosure } from '../disclosure/Disclosure.tsx';
import { Choice } from './Choice.tsx';

const lump = {
  name: 'lump',
  legend: 'Is the lump still there?',
  options: [
    { value: 'yes', label: 'Yes' },
    { value: 'no', label: 'No', hint: 'It has been taken out.' },
    { value: 'unknown', label: 'I don’t know' },
  ],
  value: undefined,
  onChoose: vi.fn<(value: string) => void>(),
};

function Asking() {
  const [value, setValue] = useState<string>();
  return <Choice {...lump} value={value} onChoose={setValue} />;
}

test('can be answered with the keyboard alone', async () => {
  render(<Asking />);

  await userEvent.tab();
  await userEvent.keyboard(' ');
  expect(screen.getByRole('radio', { name: 'Yes' })).toBeChecked();

  await userEvent.keyboard('{ArrowDown}');
  expect(screen.getByRole('radio', { name: 'No' })).toBeChecked();
});

test('starts with no answer, as nobody has given one', () => {
  render(<Choice {...lump} />);

  for (const answer of screen.getAllByRole('radio')) expect(answer).not.toBeChecked();
});

test('says which answer was tapped', async () => {
  const onChoose = vi.fn<(value: string) => void>();
  render(<Choice {...lump} onChoose={onChoose} />);

  await userEvent.click(screen.getByText('I don’t know'));

  expect(onChoose).toHaveBeenCalledExactlyOnceWith('unknown');
});

test('says the hint of an answer with that answer', () => {
  render(<Choice {...lump} />);

  expect(screen.getByRole('radio', { name: 'No' })).toHaveAccessibleDescription(
    'It has been taken out.',
  );
});

test('says hint and problem together with the question', async () => {
  const { container } = render(
    <Choice
      {...lump}
      hint="Your letter says it."
      problem="Choose an answer."
      why={<Disclosure summary="Why we ask">Because it matters.</Disclosure>}
    />,
  );

  const group = screen.getByRole('group', { name: 'Is the lump still there?' });
  expect(group).toHaveAccessibleDescription('Your letter says it. Choose an answer.');
  expect(group).toHaveAttribute('id', 'lump');
  await expectAccessible(container);
});
