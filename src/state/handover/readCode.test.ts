import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NOTHING_TOLD } from '../told.ts';
import { checksum } from './bytes.ts';
import { codeOf, LONGEST_CODE, readCode } from './code.ts';

const VERSION = '2026.1';

describe('reading a code', () => {
  const good = codeOf({ ...NOTHING_TOLD, answers: { age: 'from-fifty' } }, VERSION, true);

  test.each([
    ['nothing', '', 'damaged'],
    ['a later format', 'v2.AAAA', 'other-version'],
    ['a word', 'hello', 'damaged'],
    ['only the beginning', 'v1.', 'damaged'],
    ['letters that do not belong', 'v1.<script>alert()</script>', 'damaged'],
    ['percent signs', 'v1.%00%FF', 'damaged'],
    ['a text too long', `v1.${'A'.repeat(LONGEST_CODE)}`, 'too-long'],
  ])('says what is wrong with %s', (_what, code, said) => {
    expect(readCode(code)).toBe(said);
  });

  test.each(['.', ').', '&utm_source=mail&n=1', '%3E', '»,'])(
    'passes over what a message has put behind it: %s',
    (added) => {
      expect(readCode(good + added)).toEqual(readCode(good));
    },
  );

  test('notices every letter that is missing or changed', () => {
    for (let place = 3; place < good.length; place += 1) {
      const missing = good.slice(0, place) + good.slice(place + 1);
      const other = good[place] === 'A' ? 'B' : 'A';
      const changed = good.slice(0, place) + other + good.slice(place + 1);
      expect(readCode(good.slice(0, place)), good.slice(0, place)).toBe('damaged');
      expect(readCode(missing), missing).toBe('damaged');
      // The last letter has bits to spare; a change in those alone changes nothing that is read.
      if (place < good.length - 1) expect(readCode(changed), changed).toBe('damaged');
    }
  });

  test('survives ten thousand random, truncated and hostile texts', () => {
    const hostile = fc.oneof(
      fc.string(),
      fc.base64String({ maxLength: 400 }).map((letters) => `v1.${letters}`),
      fc.nat({ max: good.length }).map((length) => good.slice(0, length)),
      fc.constantFrom('__proto__', 'constructor', 'v1.__proto__', 'v1.javascript:alert(1)'),
      fc.string({ unit: 'binary' }).map((letters) => `v1.${letters}`),
      fc
        .tuple(fc.nat({ max: good.length }), fc.string({ maxLength: 5 }))
        .map(([place, letters]) => good.slice(0, place) + letters + good.slice(place)),
    );
    fc.assert(
      fc.property(hostile, (code) => {
        const arrival = readCode(code);
        const isGood = code.startsWith(good) && !/^[\w-]/.test(code.slice(good.length));
        if (!isGood) expect(typeof arrival).toBe('string');
      }),
      { numRuns: 10_000 },
    );
    expect(Object.hasOwn(Object.prototype, 'age')).toBe(false);
  });

  test('survives bytes with the right sum that mean nothing', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 80 }), (bytes) => {
        const arrival = readCode(sealed(bytes));
        expect(typeof arrival === 'string' || typeof arrival.told === 'object').toBe(true);
      }),
      { numRuns: 5_000 },
    );
  });
});

/** Bytes as somebody would seal them who knows how we do it. */
function sealed(bytes: Uint8Array): string {
  const sum = checksum(bytes);
  const check = [0, 8, 16, 24].map((shift) => (sum >>> shift) & 0xff);
  return `v1.${Buffer.from([...bytes, ...check]).toString('base64url')}`;
}
