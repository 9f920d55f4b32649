// A number as somebody types it, in whatever digits and with whatever decimal sign her keyboard has.

const ARABIC_ZERO = 0x660;
const PERSIAN_ZERO = 0x6f0;

/**
 * The number that a text says: `12,5` and `12.5` and `١٢٫٥`. Nothing for a text that says none, or two:
 * `1,300` and `1.300` are thirteen hundred to some and little more than one to others.
 */
export function numberIn(text: string): number | undefined {
  const plain = text
    .trim()
    .replaceAll(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - ARABIC_ZERO))
    .replaceAll(/[\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) - PERSIAN_ZERO))
    .replace(/[,\u066b]/, '.');
  return /^\d+(?:\.\d{0,2}|\.\d{4,})?$/.test(plain) ? Number(plain) : undefined;
}
