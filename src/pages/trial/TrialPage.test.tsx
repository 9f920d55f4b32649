// Everything can be read before any drawing comes; a drawing comes when it is asked for.
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { I18nextProvider } from 'react-i18next';
import { beforeAll, describe, expect, test } from 'vitest';
import { createI18n } from '#i18n/createI18n.ts';
import { createWords } from '#i18n/words.ts';
import evidenceNames from '#locales/en/evidence.json' with { type: 'json' };
import rowNames from '#locales/en/rows.json' with { type: 'json' };
import errata from '#locales/en/errata.json' with { type: 'json' };
import said from '#locales/en/trial.json' with { type: 'json' };
import { trialMatter } from '#tests/fixtures/trialMatter.ts';
import { expectAccessible } from '#tests/setup/accessible.ts';
import { TrialPage } from './TrialPage.tsx';
import { trialView } from './trialView.ts';

const tag = 'en-GB-u-nu-latn';
const i18n = createI18n('en', tag, {
  en: { trial: said, evidence: evidenceNames, rows: rowNames, errata },
});
const view = trialView(trialMatter, createWords(i18n, 'ltr', tag));

beforeAll(async () => {
  // The drawings weigh as much as the rest of the page; here they are loaded ahead of the clock.
  await import('#charts/interval-plot/IntervalPlot.tsx');
  await import('#charts/time-plot/TimePlot.tsx');
});

function show() {
  return render(
    <I18nextProvider i18n={i18n}>
      <TrialPage view={view} />
    </I18nextProvider>,
  );
}

describe('TrialPage', () => {
  test('has nothing for axe to find', async () => {
    const { container } = show();

    await expectAccessible(container);
  });

  test('marks no figure of one way inside the panel of the other', () => {
    const { container } = show();
    const inside = (stratum: string, figures: string) =>
      container.querySelectorAll(`[data-stratum="${stratum}"] ${figures}`);

    expect(inside('delayed', '[data-figure^="local-recurrence-5y-delayed/"]')).not.toHaveLength(0);
    expect(inside('delayed', '[data-figure^="local-recurrence-5y/"]')).toHaveLength(0);
    expect(inside('during-lumpectomy', '[data-figure*="delayed"]')).toHaveLength(0);
    expect(inside('whole-trial', '[data-figure*="-2014/"]')).not.toHaveLength(0);
  });

  test('keeps results about dying closed', () => {
    const { container } = show();
    const open = [...container.querySelectorAll('[data-figure^="death-"]')].filter(
      (figure) => figure.closest('details') === null,
    );

    expect(open).toEqual([]);
  });

  test('draws the parts and the times when asked, and only then', async () => {
    show();
    const subgroups = screen.getByRole('region', { name: said.sections.subgroups });
    expect(screen.queryByRole('figure')).toBeNull();

    await userEvent.click(within(subgroups).getByRole('button', { name: said.subgroups.draw }));
    expect(await within(subgroups).findByRole('figure')).toBeVisible();

    const time = screen.getByRole('region', { name: said.sections.time });
    const [draw] = within(time).getAllByRole('button', { name: said.time.draw });
    if (draw === undefined) throw new Error('nothing to ask with');
    await userEvent.click(draw);
    expect(await within(time).findByText(said.time.blank)).toBeVisible();
  });
});
