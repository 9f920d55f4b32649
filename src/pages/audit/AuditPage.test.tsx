import { render, screen, within } from '@testing-library/react';
import { I18nextProvider } from 'react-i18next';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { AuditItem } from '#domain/audit/auditItem.ts';
import { createI18n } from '#i18n/createI18n.ts';
import { createWords } from '#i18n/words.ts';
import audit from '#locales/en/audit.json' with { type: 'json' };
import common from '#locales/en/common.json' with { type: 'json' };
import { expectAccessible } from '#tests/setup/accessible.ts';
import { AuditPage } from './AuditPage.tsx';
import { auditView } from './auditView.ts';

const items = v.parse(v.array(AuditItem), [
  {
    id: 'ip-l2',
    list: 'ipdas',
    group: 'quality',
    state: 'met',
    screen: 'compare/#overview',
  },
  { id: 'ip-l16', list: 'ipdas', group: 'quality', state: 'not-met', needs: ['patients'] },
  { id: 'n3-5', list: 'nice', group: 'enhanced-content', state: 'not-applicable' },
]);

function show() {
  const i18n = createI18n('en', 'en-u-nu-latn', { en: { audit, common } });
  const view = auditView(items, createWords(i18n, 'ltr', 'en-u-nu-latn'));
  const shown = render(
    <I18nextProvider i18n={i18n}>
      <AuditPage view={view} />
    </I18nextProvider>,
  );
  for (const details of shown.container.querySelectorAll('details')) details.open = true;
  return shown;
}

describe('AuditPage', () => {
  test('shuts nobody out', async () => {
    const { container } = show();

    await expectAccessible(container);
  });

  test('says first that nobody outside has checked it or certified us', () => {
    show();

    expect(screen.getByText(audit.intro.own)).toBeVisible();
    expect(screen.getByText(audit.intro.wording)).toBeVisible();
  });

  test('counts the items of each list in a table', () => {
    show();
    const row = screen.getByRole('row', { name: /^IPDASi, version four/ });

    expect(within(row).getAllByRole('cell')).toHaveLength(4);
    expect(row).toHaveTextContent(/1\s*0\s*1\s*0$/);
  });

  test('says in words how far an item is met, and leads to the screen', () => {
    const { container } = show();
    const met = container.querySelector('#ip-l2');

    expect(met).toHaveTextContent(/^Met/);
    expect(screen.getByRole('link', { name: 'On the page “Compare”' })).toHaveAttribute(
      'href',
      '/en/compare/#overview',
    );
  });

  test('says who is needed for what is missing', () => {
    const { container } = show();

    expect(container.querySelector('#ip-l16')).toHaveTextContent(audit.needs.patients);
  });
});
