import { memo } from 'react';
import { encode, type QrCodeGenerateResult } from 'uqr';
import styles from './QrCode.module.css';

interface QrCodeProps {
  /** What a camera reads. */
  readonly text: string;
  /** What the code is for, for those who do not see it. */
  readonly label: string;
}

/** The most squares on a side that the camera of an old phone reads from a screen or from paper. */
const MOST_VERSION = 15;
/** Quiet squares around, as the standard asks for. */
const BORDER = 4;

let last: { readonly text: string; readonly code: QrCodeGenerateResult | undefined } | undefined;

/** The squares of a text; nothing where it is too long. The last one is kept, as it is asked for again and again. */
function squares(text: string): QrCodeGenerateResult | undefined {
  if (last?.text !== text) last = { text, code: attempt(text) };
  return last.code;
}

function attempt(text: string): QrCodeGenerateResult | undefined {
  try {
    return encode(text, { ecc: 'M', border: BORDER, maxVersion: MOST_VERSION });
  } catch {
    return undefined;
  }
}

/** Whether a text is short enough for a code. */
export function fitsCode(text: string): boolean {
  return squares(text) !== undefined;
}

/** A text as a code for cameras: dark squares on white in every colour scheme, and on paper. Nothing for one too long. */
export const QrCode = memo(function QrCode({ text, label }: QrCodeProps) {
  const code = squares(text);
  if (code === undefined) return null;
  const { data, size } = code;
  const path = data.flatMap((row, y) =>
    row.flatMap((dark, x) => (dark ? [`M${String(x)} ${String(y)}h1v1h-1z`] : [])),
  );
  return (
    <svg
      className={styles['code']}
      viewBox={`0 0 ${String(size)} ${String(size)}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={path.join('')} fill="#000" />
    </svg>
  );
});
