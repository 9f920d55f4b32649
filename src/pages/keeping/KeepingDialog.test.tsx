// Nothing is kept in another way by looking at it, and nothing is forgotten at the first press.
import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createRef } from 'react';
import { I18nextProvider } from 'react-i18next';
import { describe, expect, test } from 'vitest';
import { createI18n } from '#i18n/createI18n.ts';
import common from '#locales/en/common.json' with { type: 'json' };
import keeping from '#locales/en/keeping.json' with { type: 'json' };
import { expectAccessible } from '#tests/setup/accessible.ts';
import { plainWords } from '#tests/words.ts';
import { KeepingDialog } from './KeepingDialog.tsx';
import { keepingView } from './keepingView.ts';
import { StillThereDialog } from './StillThereDialog.tsx';

const view = keepingView(
  {
    keeping: 'tab',
    keepsNothing: false,
    kinds: ['answers'],
    keptUntil: undefined,
    days: 90,
    minutes: 10,
    elsewhere: false,
  },
  plainWords,
);

function show() {
  const done: string[] = [];
  const ref = createRef<HTMLDialogElement>();
  const drawn = render(
    <I18nextProvider i18n={createI18n('en', 'en-u-nu-latn', { en: { common, keeping } })}>
      <KeepingDialog
        ref={ref}
        view={view}
        onKeep={(way) => done.push(way)}
        onForget={() => done.push('forget')}
        onClose={() => done.push('close')}
      />
    </I18nextProvider>,
  );
  if (ref.current !== null) ref.current.open = true;
  return { done, ...drawn };
}

describe('KeepingDialog', () => {
  test('shuts nobody out', async () => {
    const { container } = show();

    await expectAccessible(container);
  });

  test('keeps it in another way only when the button is pressed', async () => {
    const { done } = show();

    await userEvent.click(screen.getByRole('radio', { name: 'keeping:device.name' }));
    expect(done).toEqual([]);

    await userEvent.click(screen.getByRole('button', { name: 'Keep it this way' }));
    expect(done).toEqual(['device']);
  });

  test('says once, before it closes, that what was picked does not count yet', async () => {
    const { done } = show();
    await userEvent.click(screen.getByRole('radio', { name: 'keeping:device.name' }));
    const close = new Event('submit', { bubbles: true, cancelable: true });
    const form = screen.getByRole('button', { name: keeping.close }).closest('form');

    act(() => {
      form?.dispatchEvent(close);
    });

    expect(close.defaultPrevented).toBe(true);
    expect(screen.getByRole('alert')).toHaveTextContent(`Press “${keeping.keep}”`);
    const again = new Event('submit', { bubbles: true, cancelable: true });
    act(() => {
      form?.dispatchEvent(again);
    });
    expect(again.defaultPrevented).toBe(false);
    expect(done).not.toContain('device');
  });

  test('says so where the browser did not let us', async () => {
    show();

    await userEvent.click(screen.getByRole('radio', { name: 'keeping:device.name' }));
    await userEvent.click(screen.getByRole('button', { name: 'Keep it this way' }));

    expect(screen.getByText(keeping.refused)).toBeVisible();
  });

  test('asks before it forgets', async () => {
    const { container, done } = show();

    await userEvent.click(screen.getByRole('button', { name: 'Forget my answers' }));
    await expectAccessible(container);
    await userEvent.click(screen.getByRole('button', { name: 'Keep them' }));
    expect(done).toEqual([]);

    await userEvent.click(screen.getByRole('button', { name: 'Forget my answers' }));
    await userEvent.click(screen.getByRole('button', { name: 'Forget them' }));
    expect(done).toEqual(['forget']);
  });
});

test('StillThereDialog shuts nobody out', async () => {
  const ref = createRef<HTMLDialogElement>();
  const { container } = render(
    <I18nextProvider i18n={createI18n('en', 'en-u-nu-latn', { en: { keeping } })}>
      <StillThereDialog ref={ref} said="Soon." onWipe={() => undefined} onHere={() => undefined} />
    </I18nextProvider>,
  );
  if (ref.current !== null) ref.current.open = true;

  expect(screen.getByRole('alertdialog')).toHaveAccessibleDescription('Soon.');
  await expectAccessible(container);
});
