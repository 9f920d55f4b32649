import { useEffect, useRef } from 'react';
import { I18nextProvider } from 'react-i18next';
import { allFigures } from '#domain/evidence/allFigures.ts';
import { FigureDialog } from '#pages/sources/FigureDialog.tsx';
import { figureRow } from '#pages/sources/figureRow.ts';
import type { Loaded } from '../load.ts';
import { settle } from '#ui/settle/settle.ts';

interface LedgerDialogProps {
  /** Id of the figure whose row is asked for. */
  readonly figure: string;
  /** The sources step, whose words and evidence tell the row. */
  readonly ledger: Loaded;
  readonly onClose: () => void;
}

/** A row of the ledger over the page on which its figure stands. */
export function LedgerDialog({ figure, ledger, onClose }: LedgerDialogProps) {
  const { words, data, i18n, step } = ledger;
  const dialog = useRef<HTMLDialogElement>(null);
  const matter = { outcomes: data.piece('outcomes'), background: data.piece('background') };
  const found = allFigures(matter).find((row) => row.figure.id === figure);
  // Talks to the browser: only it can lay a dialog over the page and keep the keyboard inside. It gives the
  // keyboard its place back when it closes the dialog itself, but not when Back takes the dialog away.
  useEffect(() => {
    const place = document.activeElement;
    dialog.current?.showModal();
    settle(dialog.current);
    return () => {
      if (place instanceof HTMLElement) place.focus({ preventScroll: true });
    };
  }, []);
  const row =
    found === undefined
      ? undefined
      : figureRow(
          found.topic,
          found.figure,
          {
            citations: data.piece('core').citations,
            sources: data.piece('sources'),
            history: data.piece('history'),
            usage: data.piece('usage'),
          },
          words,
        );
  return (
    <I18nextProvider i18n={i18n}>
      <FigureDialog
        ref={dialog}
        row={row}
        ledger={`/${words.language}/${step.path}/`}
        onClose={onClose}
      />
    </I18nextProvider>
  );
}
