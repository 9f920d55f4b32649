import { describe, expect, test } from 'vitest';
import { NOTHING_TOLD, type Told } from '../told.ts';
import { fileOf, LONGEST_FILE, readFile } from './file.ts';

const told: Told = {
  ...NOTHING_TOLD,
  answers: { age: 'from-fifty' },
  ownQuestions: 'How long is the way?',
  checked: { visits: 'one' },
  notes: { compare: 'Ask about the range.' },
};

describe('a saved file', () => {
  test('gives back what was told, but not what was answered in the check', () => {
    expect(readFile(fileOf(told, '2026.1', true))).toEqual({
      evidence: '2026.1',
      withWords: true,
      unknown: 0,
      told: { ...told, checked: {} },
    });
  });

  test('holds none of her own words unless she wants that', () => {
    const text = fileOf(told, '2026.1', false);

    expect(text).not.toContain('How long');
    expect(text).not.toContain('range');
    expect(readFile(text)).toMatchObject({ told: { answers: told.answers, ownQuestions: '' } });
  });

  test('leaves out what this edition has no words for, and says how much', () => {
    const strange: Told = {
      ...told,
      answers: { age: '<b>', sex: 'woman', 'never-asked': 'yes' },
      questions: ['nope', 'fit'],
      points: { nope: 'unclear', visits: 'unclear' },
      values: { importance: { nope: 'very' }, top: ['nope', 'fewest-visits'], own: '' },
    };

    expect(readFile(fileOf(strange, '2026.1', true))).toMatchObject({
      unknown: 6,
      told: {
        answers: { sex: 'woman' },
        questions: ['fit'],
        points: { visits: 'unclear' },
        values: { importance: {}, top: ['fewest-visits'] },
      },
    });
  });

  test.each([
    ['', 'damaged'],
    ['not json', 'damaged'],
    ['{}', 'damaged'],
    [fileOf(told, '2026.1', true).replace('"version": 1', '"version": 2'), 'other-version'],
    [fileOf(told, '2026.1', true).replace('"swapped": false', '"swapped": "no"'), 'damaged'],
    ['x'.repeat(LONGEST_FILE + 1), 'too-long'],
  ])('says what is wrong with a file', (text, said) => {
    expect(readFile(text)).toBe(said);
  });
});
