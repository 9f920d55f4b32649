import { render, screen } from '@testing-library/react';
import { I18nextProvider } from 'react-i18next';
import { describe, expect, test } from 'vitest';
import { createI18n } from '#i18n/createI18n.ts';
import about from '#locales/en/about.json' with { type: 'json' };
import { expectAccessible } from '#tests/setup/accessible.ts';
import { plainWords } from '#tests/words.ts';
import { AboutPage } from './AboutPage.tsx';
import { aboutView } from './aboutView.ts';

const release = { version: '2026.1', reviewed: '2026-01-01', reviewBy: '2027-01-01', changes: [] };
const languages = [{ tag: 'ar', name: 'العربية', dir: 'rtl', status: 'draft' } as const];

function show() {
  return render(
    <I18nextProvider i18n={createI18n('en', 'en-u-nu-latn', { en: { about } })}>
      <AboutPage view={aboutView({ release, languages, days: 90, minutes: 10 }, plainWords)} />
    </I18nextProvider>,
  );
}

describe('AboutPage', () => {
  test('shuts nobody out', async () => {
    const { container } = show();

    await expectAccessible(container);
  });

  test('says its purpose in the words that stand everywhere', () => {
    show();

    expect(
      screen.getByText('General information to prepare for a talk with your own care team.'),
    ).toBeVisible();
  });

  test('names a language in its own script and direction', () => {
    show();

    expect(screen.getByText('العربية')).toHaveAttribute('lang', 'ar');
    expect(screen.getByText('العربية')).toHaveAttribute('dir', 'rtl');
  });

  test('has a heading for every part', () => {
    const { container } = show();

    for (const part of container.querySelectorAll('section')) expect(part).toHaveAccessibleName();
  });
});
