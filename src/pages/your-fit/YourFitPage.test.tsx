// What the answers say stands in one sentence first; each criterion can be changed; nobody is turned away.
import { render, screen, within } from '@testing-library/react';
import { I18nextProvider } from 'react-i18next';
import { describe, expect, test } from 'vitest';
import { createI18n } from '#i18n/createI18n.ts';
import { createWords } from '#i18n/words.ts';
import asked from '#locales/en/questions.json' with { type: 'json' };
import fit from '#locales/en/your-fit.json' with { type: 'json' };
import { inventedFit } from '#tests/fixtures/fitMatter.ts';
import { expectAccessible } from '#tests/setup/accessible.ts';
import { YourFitPage } from './YourFitPage.tsx';
import { yourFitView } from './yourFitView.ts';

const i18n = createI18n('en', 'en-GB-u-nu-latn', { en: { 'your-fit': fit, questions: asked } });
const words = createWords(i18n, 'ltr', 'en-GB-u-nu-latn');

function show(answers: Readonly<Record<string, string>>) {
  return render(
    <I18nextProvider i18n={i18n}>
      <YourFitPage view={yourFitView(inventedFit, answers, words)} />
    </I18nextProvider>,
  );
}

describe('YourFitPage', () => {
  test.each([
    {},
    { lumpectomy: 'planned', grade: 'high', number: 'several' },
    { lumpectomy: 'done', grade: 'unknown' },
    { lumpectomy: 'not-possible' },
  ])('shuts nobody out after %j', async (answers) => {
    const { container } = show(answers);

    await expectAccessible(container);
    expect(screen.getByRole('link', { name: fit.toOptions })).toHaveAttribute(
      'href',
      '/en/options/',
    );
    expect(screen.getByRole('link', { name: fit.toCompare })).toHaveAttribute(
      'href',
      '/en/compare/',
    );
  });

  test('says first how the answers stand as a whole', () => {
    show({ lumpectomy: 'planned', grade: 'lower', number: 'one' });

    expect(screen.getByText(fit.whole.like)).toBeVisible();
  });

  test('says under its heading what differs, and leads to where it can be changed', () => {
    show({ number: 'several' });

    const outside = within(screen.getByRole('region', { name: fit.groups.outside }));
    expect(outside.getByText(asked.number.changes.several)).toBeVisible();
    expect(
      outside.getByRole('link', { name: `${fit.change}: ${asked.number.name}` }),
    ).toHaveAttribute('href', '/en/about-you/#number');
  });

  test('says that the results of a second operation were worse, and are shown from now on', () => {
    show({ lumpectomy: 'done' });

    expect(screen.getByText(fit.delayed.title)).toBeVisible();
    expect(screen.getByText(fit.delayed.said)).toBeVisible();
    expect(screen.getByText(fit.delayed.shown, { exact: false })).toBeVisible();
  });

  test('says what it means that a lumpectomy is not possible', () => {
    show({ lumpectomy: 'not-possible' });

    expect(screen.getByText(fit.noLumpectomy.title)).toBeVisible();
    expect(screen.getByText(fit.next['talk-about-operation'])).toBeVisible();
  });

  test('offers the questions, and shows who was in the trial, before anything is said', () => {
    show({});

    expect(screen.getByRole('link', { name: fit.toAnswers })).toHaveAttribute(
      'href',
      '/en/about-you/',
    );
    expect(screen.getByText(asked.grade.rules['grade-trial'])).toBeVisible();
  });
});
