import { useDeferredValue } from 'react';
import type { Words } from '#i18n/words.ts';
import { codeOf } from '#state/handover/code.ts';
import type { Told } from '#state/told.ts';
import { QrCode } from '#ui/qr/QrCode.tsx';

interface SheetCodeProps {
  readonly told: Told;
  readonly version: string;
  readonly words: Words;
}

/**
 * The code on the sheet: what she chose, without her own words. Nothing where it would be too dense to
 * read. It follows what she says once that is on the screen.
 */
export function SheetCode({ told, version, words }: SheetCodeProps) {
  const { origin } = window.location;
  const link = useDeferredValue(
    `${origin}/${words.language}/summary/#${codeOf(told, version, false)}`,
  );
  return <QrCode text={link} label={words.text('summary:along.codeText')} />;
}
