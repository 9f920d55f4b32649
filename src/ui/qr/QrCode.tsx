import { encode } from 'uqr';
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

/** Whether a text is short enough for a code. */
export function fitsCode(text: string): boolean {
  try {
    encode(text, { ecc: 'M', maxVersion: MOST_VERSION });
    return true;
  } catch {
    return false;
  }
}

/** A text as a code for cameras: dark squares on white in every colour scheme, and on paper. */
export function QrCode({ text, label }: QrCodeProps) {
  const { data, size } = encode(text, { ecc: 'M', border: BORDER, maxVersion: MOST_VERSION });
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
}
