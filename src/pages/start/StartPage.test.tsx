import { render, screen } from '@testing-library/react';
import { I18nextProvider } from 'react-i18next';
import { describe, expect, test } from 'vitest';
import { createI18n } from '#i18n/createI18n.ts';
import start from '#locales/en/start.json' with { type: 'json' };
import { inventedStart } from '#tests/fixtures/startMatter.ts';
import { expectAccessible } from '#tests/setup/accessible.ts';
import { plainWords } from '#tests/words.ts';
import { StartPage } from './StartPage.tsx';
import { startView } from './startView.ts';

function show() {
  return render(
    <I18nextProvider i18n={createI18n('en', 'en-u-nu-latn', { en: { start } })}>
      <StartPage view={startView(inventedStart, plainWords)} />
    </I18nextProvider>,
  );
}

describe('StartPage', () => {
  test('shuts nobody out', async () => {
    const { container } = show();

    await expectAccessible(container);
  });

  test('offers a way in to the person who decides, and one to her with her clinician', () => {
    show();

    expect(screen.getByRole('link', { name: start.actions.deciding })).toHaveAttribute(
      'href',
      '/en/about-you/',
    );
    expect(screen.getByRole('link', { name: start.actions.clinician })).toHaveAttribute(
      'href',
      '/en/compare/',
    );
  });

  test('says what it is, in the words of the intended purpose', () => {
    show();

    expect(screen.getByText(start.purpose)).toBeVisible();
  });
});
