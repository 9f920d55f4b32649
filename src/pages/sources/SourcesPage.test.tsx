// Every line can be linked to from any page, and opens where it stands.
import { fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { I18nextProvider } from 'react-i18next';
import { describe, expect, test } from 'vitest';
import { shortCitations } from '#domain/evidence/citation.ts';
import { historyOf } from '#domain/evidence/history.ts';
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
    {
      ...evidence,
      citations: shortCitations(evidence.sources),
      history: historyOf(evidence, []),
      usage: { 'tingling-5y': ['compare'] },
    },
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

  test('hides the rows that do not hold the words of a search, and says how many are left', async () => {
    const { container } = show();
    await userEvent.type(screen.getByRole('searchbox', { name: sources.search.words }), '14 200');

    expect(container.querySelector('#figure-tingling-5y')?.closest('[hidden]')).toBeNull();
    expect(container.querySelector('#figure-tiredness')?.closest('[hidden]')).not.toBeNull();
    expect(screen.getByRole('status')).toHaveTextContent(
      sources.search.found_one.replace('{{count}}', '1').replace('{{total}}', '4'),
    );
  });

  test('shows all rows again', async () => {
    const { container } = show();
    await userEvent.selectOptions(
      screen.getByRole('combobox', { name: sources.search.stratum }),
      'evidence:strata.whole-trial',
    );
    expect(container.querySelectorAll('dl[id^=figure-]')).toHaveLength(4);
    expect(container.querySelector('#figure-tingling-5y')?.closest('[hidden]')).not.toBeNull();
    await userEvent.click(screen.getByRole('button', { name: sources.search.clear }));

    expect(container.querySelector('#figure-tingling-5y')?.closest('[hidden]')).toBeNull();
  });

  test('works the sum out when it is asked for, and not before', async () => {
    show();
    const [ask] = screen.getAllByText(sources.more.summary);
    expect(screen.queryByText(sources.sum.title)).toBeNull();
    const details = ask?.closest('details');
    if (details) {
      details.open = true;
      fireEvent(details, new Event('toggle'));
    }

    expect(await screen.findByText(sources.sum.title)).toBeInTheDocument();
  });

  test('offers the data as files', () => {
    show();

    expect(screen.getByRole('link', { name: sources.download.data })).toHaveAttribute(
      'href',
      '/evidence.json',
    );
  });
});
