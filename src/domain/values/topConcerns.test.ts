import { describe, expect, it } from 'vitest';
import { hasWeighed, topConcerns } from './topConcerns.ts';

const CONCERNS = ['visits', 'recurrence', 'skin', 'access'];

describe('topConcerns', () => {
  it('is empty before she has said anything', () => {
    expect(topConcerns({ importance: {}, top: [] }, CONCERNS)).toEqual([]);
  });

  it('names her picks in the order of picking, then what is very important in the order of the list', () => {
    const weighed = {
      importance: { access: 'very', skin: 'somewhat', visits: 'very', recurrence: 'very' },
      top: ['skin', 'recurrence'],
    };
    expect(topConcerns(weighed, CONCERNS)).toEqual(['skin', 'recurrence', 'visits', 'access']);
  });

  it('leaves out what nobody asks about, as a link of a stranger may name', () => {
    const weighed = { importance: { constructor: 'very', skin: 'not' }, top: ['forged', 'skin'] };
    expect(topConcerns(weighed, CONCERNS)).toEqual(['skin']);
  });
});

describe('hasWeighed', () => {
  it('is false before she has said anything', () => {
    expect(hasWeighed({ importance: {}, top: [] })).toBe(false);
  });

  it.each([
    { importance: { skin: 'not-sure' }, top: [] },
    { importance: {}, top: ['skin'] },
  ])('is true after one pick or one word: %j', (weighed) => {
    expect(hasWeighed(weighed)).toBe(true);
  });
});
