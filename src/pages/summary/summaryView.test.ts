import { describe, expect, test } from 'vitest';
import { assess } from '#domain/eligibility/assess.ts';
import { inventedQuestions, inventedSummary, toldNothing } from '#tests/fixtures/summaryMatter.ts';
import { nowhere, view } from '#tests/fixtures/summarySheet.ts';
import { plain, plainWords } from '#tests/words.ts';
import type { SummaryTold } from './summaryMatter.ts';
import { summaryView } from './summaryView.ts';

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
