import { describe, expect, test } from 'vitest';
import { inventedSummary, toldNothing } from '#tests/fixtures/summaryMatter.ts';
import { view } from '#tests/fixtures/summarySheet.ts';
import { plain } from '#tests/words.ts';
import type { SummaryTold } from './summaryMatter.ts';

const ids = (figures: { readonly key: readonly { readonly id: string }[] }) =>
  figures.key.map(({ id }) => id);

describe('summaryView', () => {
  test('says of every result that is counted how far its difference may reach', () => {
    for (const { panels, range } of view().own.key)
      if (panels !== undefined) expect(plain(range)).toMatch(/^evidence:rangeInShort\./);
    expect(view().own.key.some(({ panels }) => panels !== undefined)).toBe(true);
  });

  test('tells results about dying only to somebody who chose to see them', () => {
    const reading = { ...toldNothing.reading, survival: 'show' as const };

    expect(ids(view().own)).toEqual(['tingling', 'tiredness']);
    expect(ids(view({ reading }).own)).toEqual(['tingling', 'tiredness', 'passing']);
  });

  test('tells a result in both frames for both treatments, in one crowd', () => {
    const [tingling] = view().own.key;

    expect(tingling?.panels?.map(({ said }) => plain(said))).toEqual([
      'evidence:outcomes.tingling.frames count=30 rest=970 total=1000',
      'evidence:outcomes.tingling.frames count=70 rest=930 total=1000',
    ]);
  });

  test('follows the answers, whichever group is looked at on the compare step', () => {
    const { own } = view({ reading: { ...toldNothing.reading, group: 'delayed' } });

    expect(own.about).toBe('summary:figures.during-lumpectomy');
  });

  test('tells in words what was not counted', () => {
    const tiredness = view().own.key[1];

    expect(tiredness?.panels).toBeUndefined();
    expect(tiredness?.gist).toEqual(['evidence:outcomes.tiredness.gist-during-lumpectomy']);
  });

  test.each([
    { group: 'during-lumpectomy', extra: '31' },
    { group: 'delayed', extra: '17' },
  ] as const)('says how often EBRT followed for $group', ({ group, extra }) => {
    const { own } = view({}, { fit: { ...inventedSummary.fit, group } });

    expect(own.about).toBe(`summary:figures.${group}`);
    expect(plain(own.visits[1] ?? [])).toBe(
      `summary:figures.visits-targit-iort extra=${extra} total=100`,
    );
  });

  describe('her trips', () => {
    const said = (way: SummaryTold['way']) =>
      view({ way }).own.trips.map((trip) => [trip.id, ...trip.said]);

    test('are left out before she has told of her way', () => {
      expect(said({})).toEqual([]);
    });

    test('reach from the short to the longer course until she has told the visits', () => {
      expect(said({ distance: 5, minutes: 30 })).toEqual([
        [
          'ebrt',
          'summary:trips.counts from=5 count=10',
          'summary:trips.span from=50 to=100',
          'summary:trips.span from=5 to=10',
        ],
        ['alone', 'summary:trips.count count=0'],
        [
          'both',
          'summary:trips.counts from=5 count=10',
          'summary:trips.span from=50 to=100',
          'summary:trips.span from=5 to=10',
        ],
      ]);
    });

    test('count the second operation that the single dose needs after a lumpectomy', () => {
      const { own } = view(
        { way: { visits: 7 } },
        { fit: { ...inventedSummary.fit, group: 'delayed' } },
      );

      expect(own.trips.map(({ id, said: [trips] }) => [id, trips])).toEqual([
        ['ebrt', 'summary:trips.count count=8'],
        ['alone', 'summary:trips.count count=1'],
        ['both', 'summary:trips.count count=9'],
      ]);
      expect(own.tripsCounted).toBe('summary:trips.aboutDelayed');
    });

    test('are those of her own hospital once she has told the visits', () => {
      expect(said({ visits: 7 })[0]).toEqual(['ebrt', 'summary:trips.count count=8']);
    });
  });
});
