import { describe, expect, test } from 'vitest';
import { plain, plainWords } from '#tests/words.ts';
import { readEvidence } from '#tools/readEvidence.ts';
import type { WayTold } from './caseView.ts';
import { dailyLifeView } from './dailyLifeView.ts';

const { background, options } = readEvidence();

function view(
  way: WayTold = {},
  swapped = false,
  group: 'during-lumpectomy' | 'delayed' = 'during-lumpectomy',
) {
  return dailyLifeView({ options, background, group, unit: 'miles' }, { way, swapped }, plainWords);
}

const cases = (shown: ReturnType<typeof view>) =>
  shown.sides.map(({ option, cases: all }) => [option, all.map(({ id }) => id)]);

describe('dailyLifeView', () => {
  test('shows both usual courses until she has told how many visits her hospital plans', () => {
    expect(cases(view())).toEqual([
      ['ebrt', ['short', 'long']],
      ['targit-iort', ['alone', 'both-short', 'both-long']],
    ]);
    expect(cases(view({ visits: 10 }))).toEqual([
      ['ebrt', ['own']],
      ['targit-iort', ['alone', 'both-own']],
    ]);
  });

  test('turns the sides round when the reader asks', () => {
    expect(view({}, true).sides.map(({ option }) => option)).toEqual(['targit-iort', 'ebrt']);
  });

  test('counts a planning visit, and goes there and back', () => {
    const [ebrt] = view({ visits: 5, distance: 13, minutes: 30 }).sides;

    expect(ebrt.cases[0]?.facts.map(({ said }) => said)).toEqual([
      'daily-life:tripsSaid count=6',
      'daily-life:plain value=156',
      'daily-life:plain value=6',
    ]);
    expect(ebrt.cases[0]?.sum).toContain(
      'daily-life:sum.distance two=2 distance=13 trips=6 total=156',
    );
  });

  test('says of the single dose how many women also had EBRT, for her way of having it', () => {
    const who = (group: 'during-lumpectomy' | 'delayed') =>
      view({}, false, group).sides[1].cases.map(({ who: said }) => plain(said));

    expect(who('during-lumpectomy')[1]).toBe('daily-life:who.both count=22 total=100');
    expect(who('delayed')[1]).toBe('daily-life:who.both count=4 total=100');
  });

  test('counts and draws the second operation where the single dose needs one, and only there', () => {
    const way = { visits: 5, distance: 13, minutes: 30 };
    const counted = (group: 'during-lumpectomy' | 'delayed') =>
      view(way, false, group).sides.flatMap(({ cases: all }) =>
        all.map(({ facts, weeks }) => [facts[0]?.said, weeks[0]?.days.join(' ')]),
      );

    expect(counted('during-lumpectomy')).toEqual([
      ['daily-life:tripsSaid count=6', 'planning'],
      ['daily-life:tripsSaid count=0', ''],
      ['daily-life:tripsSaid count=6', 'planning'],
    ]);
    expect(counted('delayed')).toEqual([
      ['daily-life:tripsSaid count=6', 'planning'],
      ['daily-life:tripsSaid count=1', 'operation'],
      ['daily-life:tripsSaid count=7', 'operation'],
    ]);
    expect(view(way, false, 'delayed').sides[1].cases[1]?.sum[0]).toBe(
      'daily-life:sum.tripsOperation operations=1 visits=5 planning=1 trips=7',
    );
  });

  test('guesses no distance and no time', () => {
    const [ebrt] = view({ visits: 5 }).sides;

    expect(ebrt.cases[0]?.facts.slice(1).map(({ said }) => said)).toEqual([
      'daily-life:untold',
      'daily-life:untoldHours',
    ]);
  });

  test('draws as many days as there are visits, five a week', () => {
    const [ebrt] = view({ visits: 12 }).sides;

    expect(ebrt.cases[0]?.weeks.map(({ days }) => days.length)).toEqual([1, 5, 5, 2]);
  });
});
