import { describe, expect, test } from 'vitest';
import { plainWords } from '#tests/words.ts';
import { arrivalView, type ArrivalFacts, type ArrivedTold } from './arrivalView.ts';

const NOTHING: ArrivedTold = {
  answers: {},
  leaning: { choice: 'none-yet', words: '' },
  questions: [],
  ownQuestions: '',
  values: { importance: {}, top: [], own: '' },
  points: {},
  way: {},
};
const FACTS: ArrivalFacts = {
  by: 'link',
  evidence: '2026.1',
  withWords: true,
  unknown: 0,
  replaces: false,
  readsOtherwise: false,
};

function after(told: Partial<ArrivedTold>, facts: Partial<ArrivalFacts> = {}): readonly string[] {
  const matter = { questions: [], background: [], concerns: [], version: '2026.1' };
  return arrivalView({ ...NOTHING, ...told }, { ...FACTS, ...facts }, matter, plainWords).after;
}

describe('arrivalView', () => {
  test('says of nothing that it is nothing, and promises nothing with it', () => {
    expect(after({})).toEqual(['handover:arrived.empty']);
  });

  test('says that a way to the hospital comes along only where one was told', () => {
    expect(after({ way: { minutes: 40 } })).toEqual(['handover:arrived.way']);
    expect(after({ way: { minutes: undefined } })).toEqual(['handover:arrived.empty']);
  });

  test('says that results will be shown otherwise only where they will', () => {
    expect(after({}, { readsOtherwise: true })).toContain('handover:arrived.reading');
  });
});
