// The name is text; colour and pattern come on top of it and are not read out. Two names on one page have
// each their own pattern.
import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { expectAccessible } from '#tests/setup/accessible.ts';
import { OptionName } from './OptionName.tsx';

test('is read as its name alone', async () => {
  const { container } = render(
    <p>
      <OptionName option="ebrt">Option one</OptionName>{' '}
      <OptionName option="targit-iort">Option two</OptionName>
    </p>,
  );

  expect(screen.getByText('Option one').closest('[data-option]')).toHaveAttribute(
    'data-option',
    'ebrt',
  );
  expect(container).toHaveTextContent(/^Option one Option two$/);
  await expectAccessible(container);
});

test('fills each swatch with a pattern of its own', () => {
  const { container } = render(
    <>
      <OptionName option="ebrt">Option one</OptionName>
      <OptionName option="targit-iort">Option two</OptionName>
    </>,
  );

  const ids = [...container.querySelectorAll('pattern')].map(({ id }) => id);
  expect(new Set(ids).size).toBe(2);
  for (const id of ids) expect(container.innerHTML).toContain(`url(#${id})`);
});
