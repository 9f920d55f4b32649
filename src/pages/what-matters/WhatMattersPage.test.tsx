import { fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { I18nextProvider } from 'react-i18next';
import { describe, expect, test, vi } from 'vitest';
import { createI18n } from '#i18n/createI18n.ts';
import words from '#locales/en/what-matters.json' with { type: 'json' };
import { expectAccessible } from '#tests/setup/accessible.ts';
import { WhatMattersPage } from './WhatMattersPage.tsx';
import type { ConcernView, WhatMattersView } from './whatMattersView.ts';

const side = (option: 'ebrt' | 'targit-iort', fit: string) => ({
  option,
  name: option,
  fit,
  fact: ['A fact.'],
  why: ['A reason.'],
});

const concern = (id: string, picked: boolean): ConcernView => ({
  id,
  name: `Having ${id}`,
  importance: undefined,
  picked,
  sides: [side('ebrt', 'more'), side('targit-iort', 'less')],
  note: ['A note.'],
  rests: [{ href: `/en/sources/#figure-${id}`, name: 'Example 2024' }],
});

const view: WhatMattersView = {
  most: 2,
  full: true,
  delayed: undefined,
  concerns: [concern('calm', true), concern('speed', false), concern('rest', true)],
  own: '',
  changes: [{ id: 'calm', name: 'Having calm', before: 'Not sure', now: 'Very important' }],
  changed: true,
};

function show(shown: WhatMattersView = view) {
  const told = { onWeigh: vi.fn(), onPick: vi.fn(), onWrite: vi.fn(), onSee: vi.fn() };
  const page = (
    <I18nextProvider i18n={createI18n('en', 'en-u-nu-latn', { en: { 'what-matters': words } })}>
      <WhatMattersPage view={shown} {...told} />
    </I18nextProvider>
  );
  return { ...told, ...render(page) };
}

describe('WhatMattersPage', () => {
  test('shuts nobody out', async () => {
    const { container } = show();
    for (const details of container.querySelectorAll('details')) details.open = true;

    await expectAccessible(container);
  });

  test('asks of every concern, and hands on the answer', async () => {
    const { onWeigh } = show();
    const asked = screen.getByRole('group', { name: /^Having speed/ });
    expect(within(asked).queryByRole('radio', { checked: true })).toBeNull();

    await userEvent.click(within(asked).getByLabelText(words.weigh['not-sure']));
    expect(onWeigh).toHaveBeenCalledWith('speed', 'not-sure');
  });

  test('says in words that no more can be picked, and which one was not ticked', async () => {
    show();
    const box = screen.getByRole('checkbox', { name: 'Having speed' });
    expect(screen.getByRole('status')).toHaveTextContent('You have picked 2.');
    expect(box).toHaveAttribute('aria-disabled', 'true');

    await userEvent.click(box);
    expect(box).not.toBeChecked();
    expect(screen.getByRole('status')).toHaveTextContent('“Having speed” was not ticked');
  });

  test('shuts no box while there is room', () => {
    const { container } = show({ ...view, most: 3, full: false });

    expect(container.querySelector('[aria-disabled]')).toBeNull();
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
  });

  test('tells that a concern was opened', () => {
    const { container, onSee } = show();
    expect(onSee).not.toHaveBeenCalled();

    const [details] = container.querySelectorAll('details');
    if (details === undefined) throw new Error('No concern can be opened.');
    details.open = true;
    fireEvent(details, new Event('toggle'));
    expect(onSee).toHaveBeenCalledOnce();
  });
});
