import { describe, expect, test } from 'vitest';
import { kindsTold } from './kindsTold.ts';
import { NOTHING_TOLD, type Told } from './told.ts';

describe('kindsTold', () => {
  test('lists nothing before anything is told', () => {
    expect(kindsTold(NOTHING_TOLD)).toEqual([]);
  });

  test.each<[string, Partial<Told>]>([
    ['answers', { answers: { age: 'from-50' } }],
    ['way', { way: { minutes: 20 } }],
    ['values', { values: { ...NOTHING_TOLD.values, own: 'My garden.' } }],
    ['leaning', { leaning: { choice: 'not-ready', words: '' } }],
    ['questions', { questions: ['fit'] }],
    ['questions', { ownQuestions: 'May I drive?' }],
    ['points', { points: { visits: 'unclear' } }],
    ['notes', { notes: { compare: 'A note.' } }],
    ['reading', { reading: { ...NOTHING_TOLD.reading, swapped: true } }],
    ['checked', { checked: { visits: 'one' } }],
  ])('lists %s once something of it is told', (kind, told) => {
    expect(kindsTold({ ...NOTHING_TOLD, ...told })).toEqual([kind]);
  });

  test('misses no kind that can be told', () => {
    const kinds = Object.keys(NOTHING_TOLD).filter((kind) => kind !== 'ownQuestions');
    const all = Object.fromEntries(Object.keys(NOTHING_TOLD).map((kind) => [kind, 'something']));

    expect([...kindsTold({ ...NOTHING_TOLD, ...all })].sort()).toEqual(kinds.sort());
  });
});
