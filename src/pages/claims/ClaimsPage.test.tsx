// Every claim in the same parts, and none that needs a script.
import { render, screen, within } from '@testing-library/react';
import { I18nextProvider } from 'react-i18next';
import { describe, expect, test } from 'vitest';
import { createI18n } from '#i18n/createI18n.ts';
import claims from '#locales/en/claims.json' with { type: 'json' };
import { expectAccessible } from '#tests/setup/accessible.ts';
import { ClaimsPage } from './ClaimsPage.tsx';
import type { ClaimEntry, ClaimsView } from './claimsView.ts';

const milder: ClaimEntry = {
  id: 'claim-milder',
  claim: 'The one is milder than the other.',
  read: [{ href: '/en/sources/#source-leaflet', text: 'Leaflet 2024' }],
  aboutDying: false,
  says: ['It was milder in ', { figure: 'tingling/ebrt/people', value: '30', text: '30' }, '.'],
  ask: 'Which is milder here?',
  clinical: ['No difference in grade.'],
  links: [{ href: '/en/sources/#figure-tingling', text: 'Tingling' }],
};

const graver: ClaimEntry = {
  ...milder,
  id: 'claim-graver',
  claim: 'The other is graver.',
  read: [],
  aboutDying: true,
  clinical: undefined,
};

function show(view: Partial<ClaimsView> = {}) {
  return render(
    <I18nextProvider i18n={createI18n('en', 'en-u-nu-latn', { en: { claims } })}>
      <ClaimsPage view={{ entries: [milder, graver], positions: '/positions', ...view }} />
    </I18nextProvider>,
  );
}

const article = (name: string) => within(screen.getByRole('article', { name }));

describe('ClaimsPage', () => {
  test('shuts nobody out', async () => {
    const { container } = show();
    for (const details of container.querySelectorAll('details')) details.open = true;

    await expectAccessible(container);
  });

  test('shows claim, answer and question of each claim under the same labels', () => {
    show();

    for (const { claim, ask } of [milder, graver]) {
      const part = article(claim);

      expect(part.getByText(claims.labels.claim)).toBeVisible();
      expect(part.getByText(claims.labels.says)).toBeVisible();
      expect(part.getByText(claims.labels.ask)).toBeVisible();
      expect(part.getByText(ask)).toBeVisible();
    }
  });

  test('writes a figure as data with its address', () => {
    const { container } = show({ entries: [milder] });

    expect(container.querySelector('[data-figure="tingling/ebrt/people"]')).toHaveTextContent('30');
  });

  test('keeps an answer about dying closed until it is opened', () => {
    show();

    expect(article(milder.claim).queryByText(claims.dyingSummary)).toBeNull();
    expect(
      article(graver.claim).getByText(claims.dyingSummary).closest('details'),
    ).not.toHaveProperty('open', true);
  });

  test('leads from its contents to every claim', () => {
    const { container } = show();
    const links = within(screen.getByRole('navigation')).getAllByRole('link');

    expect(links).toHaveLength(2);
    for (const link of links)
      expect(container.querySelector(link.getAttribute('href') ?? '')).toHaveTextContent(
        link.textContent,
      );
  });
});
