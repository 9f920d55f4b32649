import { describe, expect, test } from 'vitest';
import { createI18n } from './createI18n.ts';
import { tagWithDigits } from './formatQuantity.ts';
import { createWords } from './words.ts';

const sentences = {
  common: {
    people_one: '{{count}} person out of {{total}}.',
    people_other: '{{count}} people out of {{total}}.',
    greeting: 'Good day, {{name}}.',
  },
};

function english() {
  const tag = tagWithDigits('en', 'latn');
  return createWords(createI18n('en', tag, { en: sentences }), 'ltr', tag);
}

const count = { figure: 'some-figure/ebrt/people', value: 21, unit: 'count' } as const;
const total = { figure: 'some-figure/ebrt/out-of', value: 1000, unit: 'count' } as const;

describe('words', () => {
  test('keep every figure of a sentence as a figure, in reading order', () => {
    expect(english().say('common:people', { count, total })).toEqual([
      { figure: 'some-figure/ebrt/people', value: '21', text: '21' },
      ' people out of ',
      { figure: 'some-figure/ebrt/out-of', value: '1000', text: '1,000' },
      '.',
    ]);
  });

  test('count in the form that the language has for a number', () => {
    const one = { ...count, value: 1 };

    expect(english().text('common:people', { count: one, total })).toBe('1 person out of 1,000.');
  });

  test('speak the digits of the language while the value stays as it is', () => {
    const tag = tagWithDigits('ar', 'arab');
    const words = createWords(
      createI18n('ar', tag, { ar: { common: { share: '{{share}}' } } }),
      'rtl',
      tag,
    );
    const share = { figure: 'some-figure/ebrt/risk', value: 0.0211, unit: 'share' } as const;

    const [mark] = words.say('common:share', { share });

    expect(mark).toMatchObject({ figure: share.figure, value: '0.0211' });
    expect(words.text('common:share', { share })).toMatch(/٢.١١/);
  });

  test('never show a key: a missing sentence is an error', () => {
    expect(() => english().text('common:nothing')).toThrow(
      'No words stand under "common:nothing".',
    );
  });

  test('never show an empty blank', () => {
    expect(() => english().text('common:greeting')).toThrow('"name" of a sentence was left empty');
  });
});
