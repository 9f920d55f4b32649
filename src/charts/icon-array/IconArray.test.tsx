// The picture is for the eye alone: it is not read out, as the sentence beside it says both numbers. It does
// not move. It weighs the same for a hundred people as for ten thousand. Two arrays do not share patterns.
import { render } from '@testing-library/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { expectAccessible } from '#tests/setup/accessible.ts';
import { IconArray } from './IconArray.tsx';
import { IconLegend } from './IconLegend.tsx';

test('says nothing beside the words', async () => {
  const { container } = render(
    <div>
      <IconLegend happened="It happened." notHappened="It did not." />
      <IconArray count={21} total={1_000} />
      <p>It happens to 21 of 1,000.</p>
    </div>,
  );

  for (const picture of container.querySelectorAll('svg'))
    expect(picture.closest('[aria-hidden="true"]')).not.toBeNull();
  await expectAccessible(container);
});

test('needs hardly more bytes for a larger crowd', () => {
  const sizes = [100, 1_000, 10_000].map(
    (total) => renderToStaticMarkup(<IconArray count={total / 3} total={total} />).length,
  );

  expect(Math.max(...sizes)).toBeLessThan(1_600);
});

test('keeps its own patterns beside another array', () => {
  const { container } = render(
    <>
      <IconArray count={21} total={1_000} />
      <IconArray count={10} total={1_000} />
    </>,
  );

  const ids = [...container.querySelectorAll('pattern')].map(({ id }) => id);
  expect(new Set(ids).size).toBe(4);
});

test('has nothing that a strict content policy forbids', () => {
  expect(renderToStaticMarkup(<IconArray count={21} total={1_000} />)).not.toContain('style=');
});
