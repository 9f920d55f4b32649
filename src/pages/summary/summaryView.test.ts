import { describe, expect, test } from 'vitest';
import { assess } from '#domain/eligibility/assess.ts';
import { inventedQuestions, inventedSummary, toldNothing } from '#tests/fixtures/summaryMatter.ts';
import { plain, plainWords } from '#tests/words.ts';
import type { SummaryMatter, SummaryTold } from './summaryMatter.ts';
import { summaryView } from './summaryView.ts';

const nowhere = { today: '', address: '', type: 'usual' as const };

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
    const { empty, clinic } = view();
    const { differs, open, leaning } = clinic;

    expect(empty).toBe(true);
    expect(differs).toEqual([]);
    expect(open.flatMap(({ points }) => points)).toEqual([
      'questions:left-handed.name',
      'questions:long-hair.name',
    ]);
    expect(leaning.options.map(({ value }) => value)).not.toContain(leaning.value);
  });

  test('names each answer that differs from the people in the trial, and what is open', () => {
    const fit = assess(inventedQuestions, { 'long-hair': 'no' });
    const { clinic, own } = view({}, { fit });

    expect(own.outside).toBe(true);
    expect(clinic.differs.map(({ answer }) => plain(answer))).toEqual([
      'questions:long-hair.answers.no',
    ]);
    expect(clinic.open).toEqual([
      { ask: 'summary:open.ask.surgeon', points: ['questions:left-handed.name'] },
    ]);
  });

  test('names every other answer too, and says where it is not clear what one means', () => {
    const known = [...inventedQuestions].map((question) =>
      question.id === 'left-handed'
        ? { ...question, answers: [...question.answers, { id: 'both', standing: 'open' as const }] }
        : question,
    );
    const fit = assess(known, { 'left-handed': 'both', 'long-hair': 'yes' });
    const { clinic } = view({}, { fit, questions: known });

    expect(clinic.differs).toEqual([]);
    expect(clinic.others.map(({ answer }) => plain(answer))).toEqual([
      'questions:left-handed.answers.both',
      'questions:long-hair.answers.yes',
    ]);
    expect(clinic.open).toEqual([
      {
        ask: 'summary:open.ask.surgeon',
        points: [expect.stringContaining('summary:open.answered')],
      },
    ]);
  });

  test('does not tell as an answer that something is not known', () => {
    const fit = assess(inventedQuestions, { 'left-handed': 'unknown' });

    expect(view({}, { fit }).clinic.others).toEqual([]);
  });

  test('offers both treatments in the order of the reader, then two answers that lean neither way', () => {
    const values = (told: Partial<SummaryTold>) =>
      view(told).clinic.leaning.options.map(({ value }) => value);
    const reading = { ...toldNothing.reading, swapped: true };

    expect(values({})).toEqual(['ebrt', 'targit-iort', 'not-sure', 'not-ready']);
    expect(values({ reading })).toEqual(['targit-iort', 'ebrt', 'not-sure', 'not-ready']);
  });

  test('names the decision as it stands once the lumpectomy is done', () => {
    const delayed = { ...inventedSummary.fit, group: 'delayed' as const };

    expect(view().clinic.decision).toBe('summary:decision');
    expect(view({}, { fit: delayed }).clinic.decision).toBe('summary:decision-delayed');
  });

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

  test('asks as many questions about one treatment as about the other', () => {
    const count = (topic: string) =>
      view().clinic.topics.find(({ id }) => id === topic)?.questions.length;

    expect(count('ebrt')).toBe(count('targit-iort'));
  });

  test('says when and where it was printed, as soon as that is known', () => {
    const type = 'usual' as const;
    const place = { today: '2026-02-03', address: 'https://example.org/en/summary/', type };
    const { edition } = summaryView(inventedSummary, toldNothing, place, plainWords).clinic;

    expect(edition.said).toContain('summary:edition.printed date=2026-02-03');
    expect(edition.address).toBe(place.address);
    expect(view().clinic.edition.said.join(' ')).not.toContain('printed');
  });

  describe('what matters', () => {
    const weighed = {
      importance: { garden: 'very', sleep: 'very', quiet: 'not' },
      own: '',
    } as const;

    test('names her picks in her own order', () => {
      const { top } = view({ values: { ...weighed, top: ['sleep', 'quiet'] } }).clinic.concerns;

      expect(top).toEqual(['concerns:sleep.name', 'concerns:quiet.name']);
    });

    test('names all that she calls very important where she picked none', () => {
      const { top } = view({ values: { ...weighed, top: [] } }).clinic.concerns;

      expect(top).toEqual(['concerns:garden.name', 'concerns:sleep.name']);
    });

    test('tells before and now only of what has changed', () => {
      const before = { importance: { garden: 'somewhat', quiet: 'not' }, top: [] } as const;
      const { changes } = view({ values: { ...weighed, top: ['sleep'], before } }).own;

      expect(changes).toEqual([
        {
          name: 'concerns:garden.name',
          before: 'summary:importance.somewhat',
          now: 'summary:importance.very',
        },
        {
          name: 'concerns:sleep.name',
          before: 'summary:importance.none',
          now: 'summary:change.picked said=summary:importance.very',
        },
      ]);
    });
  });

  test('names what she called unclear, with whom to ask, and nothing that she passed over', () => {
    const { unclear } = view({ points: { 'by-when': 'unclear', tingles: 'clear' } }).clinic;

    expect(unclear).toEqual([
      { name: 'points:standing.by-when.unclear', ask: 'points:standing.by-when.ask' },
    ]);
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

    test('are those of her own hospital once she has told the visits', () => {
      expect(said({ visits: 7 })[0]).toEqual(['ebrt', 'summary:trips.count count=8']);
    });
  });

  describe('a text too long for its place on paper', () => {
    const told = { ownQuestions: 'abcd '.repeat(200), notes: { compare: 'efgh '.repeat(400) } };

    test('stands there with its beginning, and says so', () => {
      const { clinic, own, cuts } = view(told);

      expect(clinic.ownQuestionsOnPaper.cut).toBe(true);
      expect(own.notes.map(({ cut }) => cut)).toEqual([true]);
      expect(cuts).toBe(true);
    });

    test('stands there whole in large type', () => {
      const large = { ...nowhere, type: 'large' as const };
      const { clinic, own, cuts } = summaryView(
        inventedSummary,
        { ...toldNothing, ...told },
        large,
        plainWords,
      );

      expect(clinic.ownQuestionsOnPaper.text).toBe(told.ownQuestions.trim());
      expect(own.notes[0]?.text).toBe(told.notes.compare.trim());
      expect(cuts).toBe(false);
    });
  });
});
