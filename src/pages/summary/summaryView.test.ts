import { describe, expect, test } from 'vitest';
import { assess } from '#domain/eligibility/assess.ts';
import { inventedQuestions, inventedSummary, toldNothing } from '#tests/fixtures/summaryMatter.ts';
import { plain, plainWords } from '#tests/words.ts';
import { summaryView, type SummaryMatter, type SummaryTold } from './summaryView.ts';

const nowhere = { today: '', address: '' };

function view(told: Partial<SummaryTold> = {}, matter: Partial<SummaryMatter> = {}) {
  return summaryView(
    { ...inventedSummary, ...matter },
    { ...toldNothing, ...told },
    nowhere,
    plainWords,
  );
}

const ids = (figures: { readonly key: readonly { readonly id: string }[] }) =>
  figures.key.map(({ id }) => id);

describe('summaryView', () => {
  test('says which questions have no answer yet, and sets none', () => {
    const { empty, answers, notGiven, leaning } = view();

    expect(empty).toBe(true);
    expect(answers).toEqual([]);
    expect(notGiven).toEqual(['questions:left-handed.name', 'questions:long-hair.name']);
    expect(leaning.options.map(({ value }) => value)).not.toContain(leaning.value);
  });

  test('sets each answer beside the people in the trial', () => {
    const fit = assess(inventedQuestions, { 'long-hair': 'no' });
    const { answers, outside, open } = view({}, { fit });

    expect(outside).toBe(true);
    expect(answers[0]?.cells.map(plain)).toEqual([
      'questions:long-hair.answers.no',
      'summary:fit.outside',
    ]);
    expect(open).toEqual([
      { ask: 'summary:open.ask.surgeon', points: ['questions:left-handed.name'] },
    ]);
  });

  test('offers both treatments in the order of the reader, then two answers that lean neither way', () => {
    const values = (told: Partial<SummaryTold>) =>
      view(told).leaning.options.map(({ value }) => value);
    const reading = { ...toldNothing.reading, swapped: true };

    expect(values({})).toEqual(['ebrt', 'targit-iort', 'not-sure', 'not-ready']);
    expect(values({ reading })).toEqual(['targit-iort', 'ebrt', 'not-sure', 'not-ready']);
  });

  test('names the decision as it stands once the lumpectomy is done', () => {
    const delayed = { ...inventedSummary.fit, group: 'delayed' as const };

    expect(view().decision).toBe('summary:decision');
    expect(view({}, { fit: delayed }).decision).toBe('summary:decision-delayed');
  });

  test('says of every result that is counted how far its difference may reach', () => {
    for (const { panels, range } of view().figures.key)
      if (panels !== undefined) expect(plain(range)).toMatch(/^evidence:rangeInShort\./);
    expect(view().figures.key.some(({ panels }) => panels !== undefined)).toBe(true);
  });

  test('tells results about dying only to somebody who chose to see them', () => {
    const reading = { ...toldNothing.reading, survival: 'show' as const };

    expect(ids(view().figures)).toEqual(['tingling', 'tiredness']);
    expect(ids(view({ reading }).figures)).toEqual(['tingling', 'tiredness', 'passing']);
  });

  test('tells a result in both frames for both treatments, in one crowd', () => {
    const [tingling] = view().figures.key;

    expect(tingling?.panels?.map(({ said }) => plain(said))).toEqual([
      'evidence:outcomes.tingling.frames count=30 rest=970 total=1000',
      'evidence:outcomes.tingling.frames count=70 rest=930 total=1000',
    ]);
  });

  test('follows the answers, whichever group is looked at on the compare step', () => {
    const { figures } = view({ reading: { ...toldNothing.reading, group: 'delayed' } });

    expect(figures.about).toBe('summary:figures.during-lumpectomy');
  });

  test('tells in words what was not counted', () => {
    const tiredness = view().figures.key[1];

    expect(tiredness?.panels).toBeUndefined();
    expect(tiredness?.gist).toEqual(['evidence:outcomes.tiredness.gist-during-lumpectomy']);
  });

  test.each([
    { group: 'during-lumpectomy', extra: '31' },
    { group: 'delayed', extra: '17' },
  ] as const)('says how often EBRT followed for $group', ({ group, extra }) => {
    const { figures } = view({}, { fit: { ...inventedSummary.fit, group } });

    expect(figures.about).toBe(`summary:figures.${group}`);
    expect(plain(figures.visits[1] ?? [])).toBe(
      `summary:figures.visits-targit-iort extra=${extra} total=100`,
    );
  });

  test('asks as many questions about one treatment as about the other', () => {
    const count = (topic: string) => view().topics.find(({ id }) => id === topic)?.questions.length;

    expect(count('ebrt')).toBe(count('targit-iort'));
  });

  test('says when and where it was printed, as soon as that is known', () => {
    const place = { today: '2026-02-03', address: 'https://example.org/en/summary/' };
    const { edition } = summaryView(inventedSummary, toldNothing, place, plainWords);

    expect(edition.said).toContain('summary:edition.printed date=2026-02-03');
    expect(edition.address).toBe(place.address);
    expect(view().edition.said.join(' ')).not.toContain('printed');
  });
});
