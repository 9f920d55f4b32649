import { render, screen } from '@testing-library/react';
import { encode } from 'uqr';
import { describe, expect, test } from 'vitest';
import { expectAccessible } from '#tests/setup/accessible.ts';
import { fitsCode, QrCode } from './QrCode.tsx';

const LINK = 'https://example.org/en/summary/#v1.AAAA';

describe('QrCode', () => {
  test('draws one dark square for each that the code has', async () => {
    const { container } = render(<QrCode text={LINK} label="A code" />);
    const dark = encode(LINK, { ecc: 'M', border: 4 }).data.flat().filter(Boolean).length;

    const path = screen.getByRole('img', { name: 'A code' }).querySelector('path');

    expect(path?.getAttribute('d')?.match(/M/g)).toHaveLength(dark);
    await expectAccessible(container);
  });

  test('keeps four quiet squares on every side', () => {
    render(<QrCode text={LINK} label="A code" />);
    const svg = screen.getByRole('img');
    const size = Number(svg.getAttribute('viewBox')?.split(' ')[2]);
    const places = [
      ...(svg.querySelector('path')?.getAttribute('d') ?? '').matchAll(/M(\d+) (\d+)/g),
    ].flatMap(([, x, y]) => [Number(x), Number(y)]);

    expect(Math.min(...places)).toBe(4);
    expect(Math.max(...places)).toBe(size - 5);
  });

  test('knows which texts are too long for it', () => {
    expect(fitsCode(LINK)).toBe(true);
    expect(fitsCode('x'.repeat(2_000))).toBe(false);
  });
});
