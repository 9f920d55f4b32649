// The sheet holds what she told, and nothing else: no answer is chosen for her, no question ticked.
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { I18nextProvider } from 'react-i18next';
import { describe, expect, test, vi } from 'vitest';
import { createI18n } from '#i18n/createI18n.ts';
import summary from '#locales/en/summary.json' with { type: 'json' };
import { inventedSummary, toldNothing } from '#tests/fixtures/summaryMatter.ts';
import { expectAccessible } from '#tests/setup/accessible.ts';
import { plainWords } from '#tests/words.ts';
import { SummaryPage } from './SummaryPage.tsx';
import { LONGEST_NOTE, type SummaryTold } from './summaryMatter.ts';
import { summaryView } from './summaryView.ts';

function show(told: Partial<SummaryTold> = {}) {
  const type = 'usual' as const;
  const place = { today: '2026-02-03', address: 'https://example.org/en/summary/', type };
  const view = summaryView(inventedSummary, { ...toldNothing, ...told }, place, plainWords);
  const did = {
    onLean: vi.fn(),
    onPick: vi.fn(),
    onWrite: vi.fn(),
    onPrint: vi.fn(),
    onLarge: vi.fn(),
  };
  const { container } = render(
    <I18nextProvider i18n={createI18n('en', 'en-u-nu-latn', { en: { summary } })}>
      <SummaryPage view={view} large={false} {...did} />
    </I18nextProvider>,
  );
  return { container, ...did };
}

describe('SummaryPage', () => {
  test('shuts nobody out', async () => {
    const { container } = show({ questions: ['fit'], ownQuestions: 'And the dog?' });

    await expectAccessible(container);
  });

  test('says that nothing was answered, and offers the way', () => {
    show();

    expect(screen.getByRole('link', { name: summary.empty.link })).toHaveAttribute(
      'href',
      '/en/about-you/',
    );
  });

  test('chooses nothing for anybody', () => {
    show();

    for (const radio of screen.getAllByRole('radio')) expect(radio).not.toBeChecked();
    for (const box of screen.getAllByRole('checkbox')) expect(box).not.toBeChecked();
  });

  test('takes "not ready yet" like any other answer', async () => {
    const { onLean } = show();

    await userEvent.click(screen.getByRole('radio', { name: 'summary:leaning.not-ready' }));

    expect(onLean).toHaveBeenCalledExactlyOnceWith({ choice: 'not-ready' });
  });

  test('ticks and unticks a question', async () => {
    const { onPick } = show({ questions: ['fit'] });

    await userEvent.click(screen.getByRole('checkbox', { name: 'summary:questions.bank.time' }));
    await userEvent.click(screen.getByRole('checkbox', { name: 'summary:questions.bank.fit' }));

    expect(onPick.mock.calls).toEqual([
      ['time', true],
      ['fit', false],
    ]);
  });

  test('takes her own words, up to a length that fits on paper', async () => {
    const { onLean, onWrite } = show();
    const notes = screen.getByRole('textbox', { name: summary.leaning.wordsLabel });
    const questions = screen.getByRole('textbox', { name: summary.questions.own });

    await userEvent.type(notes, 'A');
    await userEvent.type(questions, 'B');

    expect(onLean).toHaveBeenCalledExactlyOnceWith({ words: 'A' });
    expect(onWrite).toHaveBeenCalledExactlyOnceWith('B');
    expect(notes).toHaveAttribute('maxlength', String(LONGEST_NOTE));
  });

  test('gives both treatments panels of the same outcome', () => {
    const { container } = show();
    const panels = [...container.querySelectorAll<HTMLElement>('[data-pair="tingling"]')];

    expect(panels.map(({ dataset }) => dataset['option'])).toEqual(['ebrt', 'targit-iort']);
  });

  test('prints when asked', async () => {
    const { onPrint } = show();

    await userEvent.click(screen.getByRole('button', { name: summary.print }));

    expect(onPrint).toHaveBeenCalledOnce();
  });

  test('stands as two pages: one for the clinic, and one for herself', () => {
    show({ values: { importance: {}, top: ['garden'], own: 'And the dog' } });

    const clinic = screen.getByRole('region', { name: summary.clinic.title });
    const own = screen.getByRole('region', { name: summary.own.title });

    expect(clinic).toHaveTextContent('concerns:garden.name');
    expect(clinic).toHaveTextContent('And the dog');
    expect(own).not.toHaveTextContent('And the dog');
    expect(clinic.querySelector('[data-pair]')).toBeNull();
  });

  test('asks for large type when that is ticked', async () => {
    const { onLarge } = show();

    await userEvent.click(screen.getByRole('checkbox', { name: summary.take.large }));

    expect(onLarge).toHaveBeenCalledExactlyOnceWith(true);
  });

  test('says so where only the beginning of a text fits on paper', () => {
    show({ ownQuestions: 'abcd '.repeat(200) });

    expect(screen.getByText(summary.cut)).toBeInTheDocument();
    expect(screen.getByText(summary.take.cuts)).toBeInTheDocument();
  });
});
