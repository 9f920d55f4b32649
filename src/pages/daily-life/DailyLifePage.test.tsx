import { fireEvent, render, screen } from '@testing-library/react';
import { I18nextProvider } from 'react-i18next';
import { describe, expect, test, vi } from 'vitest';
import * as v from 'valibot';
import { Option } from '#domain/evidence/evidence.ts';
import { Background } from '#domain/evidence/outcome.ts';
import extraEbrt from '#evidence/background/extra-ebrt.json' with { type: 'json' };
import travel from '#evidence/background/travel.json' with { type: 'json' };
import treatment from '#evidence/background/treatment.json' with { type: 'json' };
import optionFile from '#evidence/options.json' with { type: 'json' };
import { createI18n } from '#i18n/createI18n.ts';
import words from '#locales/en/daily-life.json' with { type: 'json' };
import { expectAccessible } from '#tests/setup/accessible.ts';
import { plainWords } from '#tests/words.ts';
import { DailyLifePage } from './DailyLifePage.tsx';
import { dailyLifeView } from './dailyLifeView.ts';

const background = v.parse(v.array(Background), [extraEbrt, travel, treatment]);
const options = v.parse(v.array(Option), optionFile);

function show(onTell = vi.fn()) {
  const view = dailyLifeView(
    { options, background, group: 'during-lumpectomy', unit: 'kilometres' },
    { way: {}, swapped: false },
    plainWords,
  );
  return render(
    <I18nextProvider i18n={createI18n('en', 'en-u-nu-latn', { en: { 'daily-life': words } })}>
      <DailyLifePage view={view} onTell={onTell} />
    </I18nextProvider>,
  );
}

describe('DailyLifePage', () => {
  test('shuts nobody out', async () => {
    const { container } = show();
    for (const details of container.querySelectorAll('details')) details.open = true;

    await expectAccessible(container);
  });

  test('asks for the distance in the unit of the language', () => {
    show();

    expect(screen.getByLabelText(words.form.kilometres)).toBeVisible();
  });

  test('hands on what is typed, and nothing for what cannot be', () => {
    const told = vi.fn();
    show(told);
    fireEvent.change(screen.getByLabelText(words.form.minutes), { target: { value: '45' } });
    expect(told).toHaveBeenLastCalledWith({ minutes: 45 });
    fireEvent.change(screen.getByLabelText(words.form.visits), { target: { value: '0' } });

    expect(told).toHaveBeenLastCalledWith({ visits: undefined });
  });
});
