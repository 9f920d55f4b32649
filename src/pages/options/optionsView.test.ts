import { describe, expect, test } from 'vitest';
import { inventedMatter as matter } from '#tests/fixtures/optionsMatter.ts';
import { plain, plainWords } from '#tests/words.ts';
import { optionsView } from './optionsView.ts';

describe('optionsView', () => {
  test('tells the same fields, steps and points of both options', () => {
    const { stories, visits } = optionsView(matter, plainWords);
    const [first, second] = stories.map(({ passages, parts, steps, good, hard }) => ({
      passages: Object.keys(passages),
      counts: [parts.length, steps.length, good.length, hard.length],
      even: good.length === hard.length,
    }));

    expect(first).toEqual(second);
    expect(first?.even).toBe(true);
    expect(visits.sides.map(({ courses }) => courses.length)).toEqual([2, 2]);
  });

  test('keeps the order of the evidence, and turns it round when the reader asks', () => {
    const orderOf = (swapped: boolean) => {
      const { stories, visits, path } = optionsView({ ...matter, swapped }, plainWords);
      return [stories, visits.sides, path.paths].map((sides) => sides.map(({ option }) => option));
    };

    expect(orderOf(false)).toEqual(Array(3).fill(['ebrt', 'targit-iort']));
    expect(orderOf(true)).toEqual(Array(3).fill(['targit-iort', 'ebrt']));
  });

  test('branches after pathology with parts that add up', () => {
    const { path } = optionsView(matter, plainWords);
    const branches = path.paths[1].branches.map(({ id, people }) => [id, plain(people)]);

    expect(branches).toEqual([
      ['done', 'options:next.women count=70 total=100'],
      ['extra', 'options:next.women count=30 total=100'],
    ]);
  });

  test('takes the branch of the second operation, and says so, when the lumpectomy is done', () => {
    const { delayed, path } = optionsView({ ...matter, group: 'delayed' }, someWords);

    expect(delayed).toBe('options:delayed');
    expect(path.paths[1].branches.map(({ people }) => plain(people))).toEqual([
      'options:next.women count=90 total=100',
      'options:next.women count=10 total=100',
    ]);
  });

  test('tells the dose of a second operation in its own words where the language has them', () => {
    const { stories, path } = optionsView({ ...matter, group: 'delayed' }, someWords);
    const [ebrt, oneDose] = stories;

    expect([ebrt.name, oneDose.name]).toEqual([
      'evidence:options.ebrt.name-delayed',
      'evidence:options.targit-iort.name-delayed',
    ]);
    expect(plain(oneDose.passages.what)).toMatch(
      /^options:secondOperation\.story\.targit-iort\.what/,
    );
    expect(plain(ebrt.passages.what)).toMatch(/^options:story\.ebrt\.what/);
    expect(path.paths[1].trunk.map(plain)).toEqual([
      'options:secondOperation.story.targit-iort.path.operation',
      'options:secondOperation.story.targit-iort.path.pathology',
    ]);
  });

  test('spreads the visits of a course over its weeks', () => {
    const { visits } = optionsView(matter, plainWords);
    const days = visits.sides.map(({ courses }) =>
      courses.map(({ stretches }) => stretches.map((stretch) => stretch.days.length)),
    );

    expect(days).toEqual([
      [
        [1, 0, 1, 2, 2],
        [1, 0, 1, 4, 4, 4],
      ],
      [[1], [1, 0, 1, 2, 2]],
    ]);
  });

  test('warns beside the visits that the courses of the trial were longer', () => {
    const { visits } = optionsView(matter, plainWords);

    expect(plain(visits.warning)).toContain('trialShortest=7 trialLongest=8');
  });

  test('gives each other option its own study, and says where it has no figure', () => {
    const { menu } = optionsView(matter, plainWords);

    expect(menu.map(({ id, figure }) => [id, plain(figure).split(' ')[0]])).toEqual([
      ['short-course', 'options:menu.short-course.figure'],
      ['partial-breast', 'options:menu.partial-breast.figure'],
      ['brachytherapy', 'options:menu.brachytherapy.figure'],
      ['no-radiotherapy', 'options:menu.no-radiotherapy.figure'],
      ['mastectomy', 'options:menu.none'],
    ]);
    expect(plain(menu[0]?.figure ?? [])).toContain('study=Example 2024');
    expect(plain(menu[3]?.figure ?? [])).toContain('omitted=90 thousand=1000');
    expect(menu[3]?.ledger).toEqual([
      { study: 'Example 2024', href: '/en/sources/#figure-prime-two-10y' },
    ]);
  });
});

/** A language that tells the second operation apart only where the single dose is told. */
const someWords = {
  ...plainWords,
  has: (key: string) => key.endsWith('-delayed') || key.includes('secondOperation.story.targit'),
};
