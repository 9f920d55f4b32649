import { describe, expect, test } from 'vitest';
import { assess } from '#domain/eligibility/assess.ts';
import { inventedSummary, toldNothing } from '#tests/fixtures/summaryMatter.ts';
import { plainWords } from '#tests/words.ts';
import type { SummaryTold } from '../summaryMatter.ts';
import { summaryView } from '../summaryView.ts';
import { plainNote } from './plainNote.ts';

const place = { today: '2026-02-03', address: 'https://example.org/en/', type: 'large' } as const;

const note = (told: Partial<SummaryTold> = {}, ownWords = false) =>
  plainNote(
    summaryView(inventedSummary, { ...toldNothing, ...told }, place, plainWords),
    ownWords,
    plainWords,
  );

const HERS = {
  leaning: { choice: 'not-ready', words: 'I wait for my daughter.' },
  ownQuestions: 'May the dog come?',
  values: { importance: {}, top: ['garden'], own: 'My roses' },
} as const;

describe('plainNote', () => {
  test('says first who entered it, on which evidence, and when', () => {
    const [product, entered, ...edition] = note().slice(0, 6);

    expect([product, entered]).toEqual(['common:product', 'summary:record.entered']);
    expect(edition.join(' ')).toContain('version=2026.1');
    expect(edition.join(' ')).toContain('date=2026-02-03');
  });

  test('puts its headings in one order, each after an empty line', () => {
    const lines = note({ ...HERS, points: { tingles: 'unclear' }, questions: ['time'] }, true);
    const headings = lines.filter((_line, place) => lines[place - 1] === '');

    expect(headings).toEqual([
      'summary:decisionTitle',
      'summary:leaning.title',
      'summary:concerns.title',
      'summary:fit.title',
      'summary:unclear.title',
      'summary:questions.title',
      'summary:leaning.words',
    ]);
  });

  test('leaves out what she has not told', () => {
    expect(note()).not.toContain('summary:concerns.title');
    expect(note()).not.toContain('summary:unclear.title');
    expect(note()).not.toContain('summary:questions.title');
  });

  test('lists no open points before anything is answered', () => {
    const matter = { ...inventedSummary, fit: assess(inventedSummary.questions, {}) };
    const view = summaryView(matter, toldNothing, place, plainWords);

    expect(view.clinic.open).not.toEqual([]);
    expect(plainNote(view, false, plainWords).join(' ')).not.toContain('summary:open');
  });

  test('holds her own words only when she ticks so', () => {
    const words = [HERS.leaning.words, HERS.ownQuestions, HERS.values.own];

    for (const said of words) {
      expect(note(HERS)).not.toContain(said);
      expect(note(HERS, true)).toContain(said);
    }
  });

  test('takes "not ready yet" as a complete answer', () => {
    expect(note(HERS)).toContain('summary:leaning.said.not-ready');
  });

  test('cuts nothing, however long', () => {
    const long = 'abcd '.repeat(700).trim();

    expect(note({ ownQuestions: long }, true)).toContain(long);
  });
});
