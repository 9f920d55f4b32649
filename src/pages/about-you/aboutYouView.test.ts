import { describe, expect, test } from 'vitest';
import { inventedFit } from '#tests/fixtures/fitMatter.ts';
import { plainWords } from '#tests/words.ts';
import { aboutYouView, givenAnswers, placeOf } from './aboutYouView.ts';

const { questions, background } = inventedFit;

const view = aboutYouView(questions, background, plainWords);

describe('aboutYouView', () => {
  test('asks under the headings of the evidence, and counts through them', () => {
    const said = view.parts.map(({ title, questions: asked }) => [
      title,
      ...asked.map(({ place }) => place),
    ]);

    expect(said).toEqual([
      ['questions:parts.you', 'about-you:place place=1 total=3'],
      [
        'questions:parts.letter',
        'about-you:place place=2 total=3',
        'about-you:place place=3 total=3',
      ],
    ]);
  });

  test('leads from each question to the one before and the one after', () => {
    const turns = view.parts.flatMap((part) =>
      part.questions.map(({ before, after }) => [before, after]),
    );

    expect(turns).toEqual([
      [undefined, '/en/about-you/#grade'],
      ['/en/about-you/#lumpectomy', '/en/about-you/#number'],
      ['/en/about-you/#grade', undefined],
    ]);
  });
});

describe('givenAnswers', () => {
  test.each([
    [{}, {}],
    [{ grade: 'of-another-edition' }, {}],
    [{ grade: 'high', unknown: 'high' }, { grade: 'high' }],
  ])('of %j counts %j', (told, given) => {
    expect(givenAnswers(questions, told)).toEqual(given);
  });
});

describe('placeOf', () => {
  test.each([
    { fragment: '', place: { kind: 'one', question: 'lumpectomy' } },
    { fragment: 'grade', place: { kind: 'one', question: 'grade' } },
    { fragment: 'all', place: { kind: 'all' } },
    { fragment: 'main', place: undefined },
  ])('leads "$fragment" to $place', ({ fragment, place }) => {
    expect(placeOf(fragment, questions)).toEqual(place);
  });
});
