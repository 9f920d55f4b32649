// Nobody is shut out, nothing goes along that she did not tick, and a browser that copies nothing is no dead end.
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ComponentProps } from 'react';
import { I18nextProvider } from 'react-i18next';
import { describe, expect, test, vi } from 'vitest';
import { createI18n } from '#i18n/createI18n.ts';
import summary from '#locales/en/summary.json' with { type: 'json' };
import { expectAccessible } from '#tests/setup/accessible.ts';
import { RecordPart } from './RecordPart.tsx';

const words = summary.take;

function show(copied: boolean) {
  const onCopy = vi.fn<ComponentProps<typeof RecordPart>['onCopy']>(() =>
    Promise.resolve({ text: 'The note', copied }),
  );
  const onSave = vi.fn();
  const { container } = render(
    <I18nextProvider i18n={createI18n('en', 'en-u-nu-latn', { en: { summary } })}>
      <RecordPart onCopy={onCopy} onSave={onSave} />
    </I18nextProvider>,
  );
  return { container, onCopy, onSave };
}

describe('RecordPart', () => {
  test('copies without her own words unless she ticks them, and shows the text', async () => {
    const { container, onCopy } = show(true);

    await userEvent.click(screen.getByRole('button', { name: words.copy }));

    expect(onCopy).toHaveBeenCalledExactlyOnceWith(false);
    expect(screen.getByRole('status')).toHaveTextContent(words.copied);
    expect(screen.getByRole('textbox', { name: words.text })).toHaveValue('The note');
    await expectAccessible(container);
  });

  test('lets her select the text where the browser does not copy', async () => {
    show(false);

    await userEvent.click(screen.getByRole('button', { name: words.copy }));
    const text = screen.getByRole<HTMLTextAreaElement>('textbox', { name: words.text });
    text.focus();

    expect(screen.getByRole('status')).toHaveTextContent(words.notCopied);
    expect(text.selectionEnd - text.selectionStart).toBe('The note'.length);
  });

  test('saves with her own words once she ticks them', async () => {
    const { onSave } = show(true);

    await userEvent.click(screen.getByRole('checkbox', { name: words.ownWords }));
    await userEvent.click(screen.getByRole('button', { name: words.save }));

    expect(onSave).toHaveBeenCalledExactlyOnceWith(true);
    expect(screen.getByRole('status')).toHaveTextContent(words.saved);
  });
});
