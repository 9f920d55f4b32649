// Every line can be linked to from any page, and opens where it stands.
import { render, screen, within } from '@testing-library/react';
import { I18nextProvider } from 'react-i18next';
import { describe, expect, test } from 'vitest';
import { shortCitations } from '#domain/evidence/citation.ts';
import { parseEvidence } from '#domain/evidence/parseEvidence.ts';
import { createI18n } from '#i18n/createI18n.ts';
import sources from '#locales/en/sources.json' with { type: 'json' };
import { inventedFiles } from '#tests/fixtures/evidence.ts';
import { expectAccessible } from '#tests/setup/accessible.ts';
import { plainWords } from '#tests/words.ts';
import { SourcesPage } from './SourcesPage.tsx';
import { sourcesView } from './sourcesView.ts';

function show() {
  const evidence = parseEvidence(inventedFiles);
  const view = sourcesView(
    { ...evidence, citations: shortCitations(evidence.sources) },
    plainWords,
  );
  return render(
    <I18nextProvider i18n={createI18n('en', 'en-u-nu-latn', { en: { sources } })}>
      <SourcesPage view={view} />
    </I18nextProvider>,
  );
}

describe('SourcesPage', () => {
  test('shuts nobody out', async () => {
    const { container } = show();
    for (const details of container.querySelectorAll('details')) details.open = true;

    await expectAccessible(container);
  });

  test('gives every figure an address inside its disclosure', () => {
    const { container } = show();
    const line = container.querySelector('#figure-tingling-5y');

    expect(line?.closest('details')).toHaveTextContent('evidence:times.by');
  });

  test('writes every number of a result as data with its address', () => {
    const { container } = show();
    const counted = container.querySelector('[data-figure="tingling-5y/ebrt/events"]');

    expect(counted).toHaveAttribute('value', '6');
  });

  test('leads from its contents to every part', () => {
    const { container } = show();
    const links = within(screen.getByRole('navigation')).getAllByRole('link');

    for (const link of links)
      expect(container.querySelector(link.getAttribute('href') ?? '')).toHaveTextContent(
        link.textContent,
      );
  });

  test('has no link inside the page that leads nowhere', () => {
    const { container } = show();
    const inside = [...container.querySelectorAll('a[href^="#"]')];
    const astray = inside.filter(
      (link) => container.querySelector(link.getAttribute('href') ?? '') === null,
    );

    expect(astray).toEqual([]);
  });

  test('offers the data as files', () => {
    show();

    expect(screen.getByRole('link', { name: sources.download.data })).toHaveAttribute(
      'href',
      '/evidence.json',
    );
  });
});
