import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { HeldBack, ShowHeldBack } from './HeldBack.tsx';

function show(open: boolean) {
  return render(
    <ShowHeldBack value={open}>
      <HeldBack summary="About something sad">It is sad.</HeldBack>
    </ShowHeldBack>,
  );
}

describe('HeldBack', () => {
  test('is closed until it is opened', async () => {
    show(false);
    expect(screen.getByText('It is sad.')).not.toBeVisible();

    await userEvent.click(screen.getByText('About something sad'));

    expect(screen.getByText('It is sad.')).toBeVisible();
  });

  test('is open where the reader has asked for everything', () => {
    show(true);

    expect(screen.getByText('It is sad.')).toBeVisible();
  });
});
