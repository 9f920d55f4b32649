// The look at a fact: words for who knows it, a picture for everybody else; nothing is marked.
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { I18nextProvider } from 'react-i18next';
import { describe, expect, test } from 'vitest';
import * as v from 'valibot';
import { Fact } from '#domain/check/fact.ts';
import { Option } from '#domain/evidence/evidence.ts';
import { Background, Outcome } from '#domain/evidence/outcome.ts';
import extraEbrt from '#evidence/background/extra-ebrt.json' with { type: 'json' };
import treatment from '#evidence/background/treatment.json' with { type: 'json' };
import facts from '#evidence/check.json' with { type: 'json' };
import optionFile from '#evidence/options.json' with { type: 'json' };
import deaths from '#evidence/outcomes/death-any-cause.json' with { type: 'json' };
import recurrence from '#evidence/outcomes/local-recurrence.json' with { type: 'json' };
import skin from '#evidence/outcomes/severe-skin-reaction.json' with { type: 'json' };
import { createI18n } from '#i18n/createI18n.ts';
import { createWords } from '#i18n/words.ts';
import check from '#locales/en/check.json' with { type: 'json' };
import evidence from '#locales/en/evidence.json' with { type: 'json' };
import points from '#locales/en/points.json' with { type: 'json' };
import { expectAccessible } from '#tests/setup/accessible.ts';
import { CheckPage } from './CheckPage.tsx';
import type { CheckTold } from './checkMatter.ts';
import { checkView } from './checkView.ts';

const tag = 'en-GB-u-nu-latn';
const i18n = createI18n('en', tag, { en: { check, evidence, points } });
const words = createWords(i18n, 'ltr', tag);
const matter = {
  facts: v.parse(v.array(Fact), facts),
  options: v.parse(v.array(Option), optionFile),
  ledger: {
    outcomes: v.parse(v.array(Outcome), [recurrence, skin, deaths]),
    background: v.parse(v.array(Background), [treatment, extraEbrt]),
  },
  citations: {},
  group: 'during-lumpectomy',
} as const;

function Checking({ dying = false }: { readonly dying?: boolean }) {
  const [told, setTold] = useState<CheckTold>({ checked: {}, points: {}, swapped: false, dying });
  return (
    <I18nextProvider i18n={i18n}>
      <CheckPage
        view={checkView(matter, told, words)}
        onCheck={(fact, answer) => {
          setTold({ ...told, checked: { ...told.checked, [fact]: answer } });
        }}
        onJudge={(point, clarity) => {
          const { [point]: _before, ...others } = told.points;
          setTold({
            ...told,
            points: clarity === undefined ? others : { ...others, [point]: clarity },
          });
        }}
        onInclude={() => {
          setTold({ ...told, dying: true });
        }}
      />
    </I18nextProvider>
  );
}

const recurrenceFact = () =>
  within(screen.getByRole('region', { name: check.facts['local-recurrence'].question }));

async function look(answer: string) {
  const fact = recurrenceFact();
  await userEvent.click(fact.getByRole('radio', { name: answer }));
  await userEvent.click(fact.getByText(check.look));
  return fact;
}

describe('CheckPage', () => {
  test('tells who knows the fact no more than a few words, with the picture one step further', async () => {
    render(<Checking />);
    const fact = await look('TARGIT-IORT');

    expect(fact.getByText(/^The cancer came back in the same breast in more women/)).toBeVisible();
    expect(
      fact.getByText(/had the cancer come back/, { selector: '[data-option="ebrt"] p' }),
    ).not.toBeVisible();
  });

  test.each(['EBRT', 'No clear difference', 'I am not sure'])(
    'shows the picture after "%s", and marks nothing',
    async (answer) => {
      const { container } = render(<Checking />);
      const fact = await look(answer);

      expect(fact.getByText(check.asPicture)).toBeVisible();
      expect(
        fact.getByText(/had the cancer come back/, { selector: '[data-option="ebrt"] p' }),
      ).toBeVisible();
      expect(container).not.toHaveTextContent(/\b(wrong|right|correct|score)\b/i);
    },
  );

  test('asks about dying only when wanted, and takes her there', async () => {
    render(<Checking />);
    expect(screen.queryByRole('group', { name: check.facts.deaths.question })).toBeNull();

    await userEvent.click(screen.getByRole('button', { name: check.dying.include }));

    const question = screen.getByRole('group', { name: check.facts.deaths.question });
    expect(question).toBeVisible();
    expect(question.closest('section')).toHaveFocus();
  });

  test('lists what she calls clear and unclear, and lets her take it back', async () => {
    render(<Checking />);
    const when = within(screen.getByRole('group', { name: check.standing['by-when'] }));
    await userEvent.click(when.getByRole('radio', { name: check.standing.unclear }));

    expect(screen.getByText(points.standing['by-when'].unclear)).toBeVisible();
    expect(screen.getByText(points.standing['by-when'].ask)).toBeVisible();

    await userEvent.click(
      screen.getByRole('button', { name: `${check.judge.back}: ${check.standing['by-when']}` }),
    );
    expect(screen.queryByText(points.standing['by-when'].ask)).toBeNull();
    expect(when.getByRole('radio', { name: check.standing.clear })).toHaveFocus();
  });

  test('shuts nobody out', async () => {
    const { container } = render(<Checking dying />);
    for (const details of container.querySelectorAll('details')) details.open = true;

    await expectAccessible(container);
  });
});
