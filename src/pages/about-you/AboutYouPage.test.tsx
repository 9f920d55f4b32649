// One question is on the screen and all are in the page; answers are radio buttons of which none is chosen
// before the reader chooses; an answer can be changed and taken back; nothing stands in the way of going on.
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { I18nextProvider } from 'react-i18next';
import { describe, expect, test } from 'vitest';
import { createI18n } from '#i18n/createI18n.ts';
import { createWords } from '#i18n/words.ts';
import aboutYou from '#locales/en/about-you.json' with { type: 'json' };
import asked from '#locales/en/questions.json' with { type: 'json' };
import { inventedFit } from '#tests/fixtures/fitMatter.ts';
import { expectAccessible } from '#tests/setup/accessible.ts';
import { AboutYouPage } from './AboutYouPage.tsx';
import { aboutYouView, givenAnswers, type Place } from './aboutYouView.ts';

const i18n = createI18n('en', 'en-GB-u-nu-latn', {
  en: { 'about-you': aboutYou, questions: asked },
});
const words = createWords(i18n, 'ltr', 'en-GB-u-nu-latn');

function Asking({ place }: { readonly place: Place }) {
  const [answers, setAnswers] = useState<Readonly<Record<string, string>>>({});
  const { questions, background } = inventedFit;
  return (
    <I18nextProvider i18n={i18n}>
      <AboutYouPage
        view={aboutYouView(questions, background, words)}
        given={givenAnswers(questions, answers)}
        place={place}
        onAnswer={(question, answer) => {
          setAnswers({ ...answers, [question]: answer });
        }}
        onClear={(question) => {
          setAnswers(Object.fromEntries(Object.entries(answers).filter(([id]) => id !== question)));
        }}
      />
    </I18nextProvider>
  );
}

const at = (question: string): Place => ({ kind: 'one', question });

describe('AboutYouPage', () => {
  test('shows one question, and keeps the others in the page', () => {
    render(<Asking place={at('grade')} />);

    expect(screen.getByRole('group', { name: asked.grade.question })).toBeVisible();
    expect(screen.getByText(asked.lumpectomy.question)).not.toBeVisible();
  });

  test('shows all questions on one page, if wanted', async () => {
    const { container } = render(<Asking place={{ kind: 'all' }} />);

    for (const { question } of [asked.lumpectomy, asked.grade, asked.number])
      expect(screen.getByRole('group', { name: question })).toBeVisible();
    await expectAccessible(container);
  });

  test('chooses nothing for anybody, and lets an answer be changed and cleared', async () => {
    const { container } = render(<Asking place={at('grade')} />);
    const [lower, high] = ['lower', 'high'].map((id) =>
      screen.getByRole('radio', { name: asked.grade.answers[id === 'high' ? 'high' : 'lower'] }),
    );
    for (const answer of screen.getAllByRole('radio')) expect(answer).not.toBeChecked();
    await expectAccessible(container);

    if (lower !== undefined) await userEvent.click(lower);
    if (high !== undefined) await userEvent.click(high);
    expect(high).toBeChecked();

    await userEvent.click(screen.getByRole('button', { name: /^Clear this answer/ }));
    for (const answer of screen.getAllByRole('radio')) expect(answer).not.toBeChecked();
    expect(screen.getByRole('region', { name: asked.grade.question })).toHaveFocus();
  });

  test('goes on and back without an answer', () => {
    render(<Asking place={at('grade')} />);

    expect(screen.getByRole('link', { name: aboutYou.next })).toHaveAttribute(
      'href',
      '/en/about-you/#number',
    );
    expect(screen.getByRole('link', { name: aboutYou.back })).toHaveAttribute(
      'href',
      '/en/about-you/#lumpectomy',
    );
    expect(screen.getByRole('link', { name: aboutYou.early })).toHaveAttribute(
      'href',
      '/en/your-fit/',
    );
  });

  test('ends with the way to what the answers say', () => {
    render(<Asking place={at('number')} />);

    expect(screen.getByRole('link', { name: aboutYou.finish })).toHaveAttribute(
      'href',
      '/en/your-fit/',
    );
    expect(screen.queryByRole('link', { name: aboutYou.next })).not.toBeInTheDocument();
  });

  test('says why it asks, and where the answer stands', async () => {
    render(<Asking place={at('grade')} />);

    const question = within(screen.getByRole('group', { name: asked.grade.question }));
    await userEvent.click(question.getByText(aboutYou.why));

    expect(question.getByText(asked.grade.letter)).toBeVisible();
    expect(question.getByText(asked.grade.why)).toBeVisible();
  });
});
