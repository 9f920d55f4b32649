// A figure is read as part of its sentence, in the reader's digits; the exact value and its address are
// there for whoever asks, and are never read out.
import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { expectAccessible } from '#tests/setup/accessible.ts';
import { Said } from './Said.tsx';

const said = [
  'It comes back in ',
  { figure: 'example-5y/ebrt/people', value: '21', text: '٢١' },
  ' of them.',
];

test('says the sentence as one', async () => {
  const { container } = render(
    <p>
      <Said said={said} />
    </p>,
  );

  expect(container).toHaveTextContent('It comes back in ٢١ of them.');
  await expectAccessible(container);
});

test('keeps the exact value and the address of a figure', () => {
  render(<Said said={said} />);

  const figure = screen.getByText('٢١');
  expect(figure.tagName).toBe('DATA');
  expect(figure).toHaveAttribute('value', '21');
  expect(figure).toHaveAttribute('data-figure', 'example-5y/ebrt/people');
});
