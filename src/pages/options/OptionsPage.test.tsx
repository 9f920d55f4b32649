import { render, screen, within } from '@testing-library/react';
import { I18nextProvider } from 'react-i18next';
import { describe, expect, test } from 'vitest';
import { createI18n } from '#i18n/createI18n.ts';
import options from '#locales/en/options.json' with { type: 'json' };
import { inventedMatter } from '#tests/fixtures/optionsMatter.ts';
import { expectAccessible } from '#tests/setup/accessible.ts';
import { plainWords } from '#tests/words.ts';
import { OptionsPage } from './OptionsPage.tsx';
import { optionsView } from './optionsView.ts';

function show(matter = inventedMatter) {
  return render(
    <I18nextProvider i18n={createI18n('en', 'en-u-nu-latn', { en: { options } })}>
      <OptionsPage view={optionsView(matter, plainWords)} />
    </I18nextProvider>,
  );
}

describe('OptionsPage', () => {
  test('shuts nobody out', async () => {
    const { container } = show();

    await expectAccessible(container);
  });

  test('leads from the list of contents to every part', () => {
    show();
    const links = within(screen.getByRole('navigation')).getAllByRole('link');

    expect(links.length).toBeGreaterThan(5);
    for (const link of links) {
      const part = document.querySelector(link.getAttribute('href') ?? '');
      expect(part).toHaveTextContent(link.textContent);
    }
  });

  test('names both treatments the same number of times', () => {
    show();
    const named = (option: string) =>
      screen.getAllByRole('heading', { name: `evidence:options.${option}.name` }).length;

    expect(named('ebrt')).toBe(named('targit-iort'));
  });

  test('keeps what is about dying closed until it is opened', () => {
    show();

    expect(screen.getByText(options.dying.other)).not.toBeVisible();
  });

  test('says so where the single dose would need a second operation', () => {
    show({ ...inventedMatter, group: 'delayed' });

    expect(screen.getByText('options:secondOperation.delayed')).toBeVisible();
  });

  test('writes every figure of the branch after pathology as data with its address', () => {
    const { container } = show();
    const figures = [...container.querySelectorAll('data')].map(
      (figure) => `${figure.dataset['figure'] ?? ''} ${figure.value}`,
    );

    expect(figures).toContain('extra-ebrt-trial/targit-iort/people 30');
    expect(figures).toContain('extra-ebrt-trial/targit-iort/people-without 70');
  });
});
