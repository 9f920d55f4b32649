import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import points from '#locales/en/points.json' with { type: 'json' };
import concerns from '#evidence/concerns.json' with { type: 'json' };
import questions from '#evidence/questions.json' with { type: 'json' };
import { QUESTION_BANK } from '#pages/summary/questionBank.ts';
import codes from '#state/handover/codes.json' with { type: 'json' };

/**
 * The codes as they were given so far. Links and printed codes name things by their place, so a list
 * may only grow at its end: then add the new length and hash here, and leave the lines above alone.
 */
const GIVEN = [
  { list: 'answers', length: 60, hash: 'd33fe7b511d1' },
  { list: 'concerns', length: 8, hash: 'abddee4c85ac' },
  { list: 'questions', length: 17, hash: '4fda162e6766' },
  { list: 'points', length: 10, hash: '437a5250d0d5' },
] as const;

const sealOf = (names: readonly string[]) =>
  createHash('sha256').update(names.join('\n')).digest('hex').slice(0, 12);

describe('the codes of a hand-over', () => {
  test.each(GIVEN)('keep the first $length places of $list as they were given', (given) => {
    expect(sealOf(codes[given.list].slice(0, given.length))).toBe(given.hash);
  });

  test.each([
    {
      list: 'answers' as const,
      known: questions.flatMap(({ id, answers }) => answers.map((answer) => `${id}/${answer.id}`)),
    },
    { list: 'concerns' as const, known: concerns.map(({ id }) => id) },
    { list: 'questions' as const, known: QUESTION_BANK.map(({ id }) => id) },
    {
      list: 'points' as const,
      known: [...Object.keys(points.facts), ...Object.keys(points.standing)],
    },
  ])('have a place for each of the $list that can be told', ({ list, known }) => {
    expect(codes[list]).toEqual(expect.arrayContaining(known));
    expect(new Set(codes[list]).size).toBe(codes[list].length);
  });
});
