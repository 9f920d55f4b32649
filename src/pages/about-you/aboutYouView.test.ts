import { describe, expect, test } from 'vitest';
import { inventedFit } from '#tests/fixtures/fitMatter.ts';
import { plainWords } from '#tests/words.ts';
import { aboutYouView, placeOf } from './aboutYouView.ts';

const { questions, background } = inventedFit;

const viewOf = (answers: Readonly<Record<string, string>>) =>
  aboutYouView(questions, background, answers, plainWords);

describe('aboutYouView', () => {
  test('asks under the headings of the evidence, and counts through them', () => {
    const said = viewOf({}).parts.map(({ title, questions: asked }) => [
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

  test.each([{}, { grade: 'of-another-edition' }])(
    'has no answer before one is given: %j',
    (told) => {
      const { parts, dots } = viewOf(told);

      expect(parts.flatMap((part) => part.questions.map(({ answer }) => answer))).toEqual([
        undefined,
        undefined,
        undefined,
      ]);
      expect(dots.filter(({ answered }) => answered)).toEqual([]);
    },
  );

  test('leads from each question to the one before and the one after', () => {
    const turns = viewOf({}).parts.flatMap((part) =>
      part.questions.map(({ before, after }) => [before, after]),
    );

    expect(turns).toEqual([
      [undefined, '/en/about-you/#grade'],
      ['/en/about-you/#lumpectomy', '/en/about-you/#number'],
      ['/en/about-you/#grade', undefined],
    ]);
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
