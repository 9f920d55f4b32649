// The panel where views differ: the reader may turn its order and choose its wording.
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { I18nextProvider } from 'react-i18next';
import { describe, expect, test } from 'vitest';
import { createI18n } from '#i18n/createI18n.ts';
import sources from '#locales/en/sources.json' with { type: 'json' };
import { expectAccessible } from '#tests/setup/accessible.ts';
import type { PositionEntry } from './positionEntry.ts';
import { Positions } from './Positions.tsx';

const position = (id: string, year: string): PositionEntry => ({
  id: `position-${id}`,
  who: `The ${id}`,
  kind: 'Guideline',
  date: year,
  year,
  plain: [`Plainly, the ${id}.`],
  clinical: [`Exactly, the ${id}.`],
  why: [`Because the ${id}.`],
  source: { href: `#source-${id}`, name: `Paper of the ${id}` },
  place: 'Page 1',
  read: 'Read in its abstract.',
});

function show() {
  return render(
    <I18nextProvider i18n={createI18n('en', 'en-u-nu-latn', { en: { sources } })}>
      <Positions positions={[position('society', '2019'), position('payer', '2021')]} />
    </I18nextProvider>,
  );
}

const whoInOrder = () =>
  screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);

const choose = (name: string) => userEvent.click(screen.getByRole('radio', { name }));

describe('Positions', () => {
  test('shuts nobody out', async () => {
    const { container } = show();

    await expectAccessible(container);
  });

  test('begins with the earliest, and turns round when asked', async () => {
    show();
    expect(whoInOrder()).toEqual(['The society', 'The payer']);

    await choose(sources.positions.order.latest);
    expect(whoInOrder()).toEqual(['The payer', 'The society']);

    await choose(sources.positions.order.earliest);
    expect(whoInOrder()).toEqual(['The society', 'The payer']);
  });

  test('shows both wordings, or the one that is asked for', async () => {
    show();
    expect(screen.getAllByText(/^(Plainly|Exactly)/)).toHaveLength(4);

    await choose(sources.positions.wording.plain);
    expect(screen.getAllByText(/^Plainly/)).toHaveLength(2);
    expect(screen.queryByText(/^Exactly/)).toBeNull();

    await choose(sources.positions.wording.clinical);
    expect(screen.queryByText(/^Plainly/)).toBeNull();
    expect(screen.getAllByText(/^Exactly/)).toHaveLength(2);
  });

  test('says of each why it differs, and where it was read', () => {
    show();

    expect(screen.getAllByText(/^Because/)).toHaveLength(2);
    expect(screen.getByRole('link', { name: 'Paper of the payer' })).toHaveAttribute(
      'href',
      '#source-payer',
    );
  });
});
