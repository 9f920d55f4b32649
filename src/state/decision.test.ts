import { describe, expect, test } from 'vitest';
import { createDecisionStore, toldBy } from './decision.ts';
import { remember, type StorageOf } from './remember.ts';
import { LONGEST_TEXT, NOTHING_TOLD } from './told.ts';

/** A browser's storage, made of a map. */
function storage(start: Readonly<Record<string, string>> = {}) {
  const kept = new Map(Object.entries(start));
  const of: StorageOf = () => ({
    getItem: (name) => kept.get(name) ?? null,
    setItem: (name, text) => {
      kept.set(name, text);
    },
    removeItem: (name) => {
      kept.delete(name);
    },
  });
  return { kept, of };
}

const forbidden: StorageOf = () => {
  throw new Error('SecurityError');
};

describe('the store', () => {
  test('knows no answer before one is given', () => {
    expect(toldBy(createDecisionStore().getState())).toEqual(NOTHING_TOLD);
  });

  test('gives back after a reload what was said before it', async () => {
    const { of } = storage();
    const before = createDecisionStore();
    await remember(before, of);
    before.getState().answer('age', 'from-50');
    before.getState().lean({ choice: 'not-sure', words: 'I want to ask about travel.' });

    const after = createDecisionStore();
    await remember(after, of);

    expect(toldBy(after.getState())).toEqual(toldBy(before.getState()));
  });

  test('leaves nothing behind once everything is forgotten', async () => {
    const { kept, of } = storage();
    const store = createDecisionStore();
    await remember(store, of);
    store.getState().answer('age', 'from-50');

    store.getState().forget();

    expect(toldBy(store.getState())).toEqual(NOTHING_TOLD);
    expect(kept.size).toBe(0);
  });

  test.each([
    '',
    'not json',
    '[]',
    '{"answers":{"age":42}}',
    '{"__proto__":{}}',
    JSON.stringify({ ...NOTHING_TOLD, unknown: 'field' }),
    JSON.stringify({ ...NOTHING_TOLD, ownQuestions: 'x'.repeat(LONGEST_TEXT + 1) }),
  ])('starts afresh, and says so, from %j', async (text) => {
    const { of } = storage({ 'radiotherapy-decision': text });
    const store = createDecisionStore();

    await remember(store, of);

    expect(store.getState().startedAfresh).toBe(true);
    expect(toldBy(store.getState())).toEqual(NOTHING_TOLD);
  });

  test('goes on without storage, and says that it keeps nothing', async () => {
    const store = createDecisionStore();

    await remember(store, forbidden);
    store.getState().answer('age', 'from-50');

    expect(store.getState().keepsNothing).toBe(true);
    expect(store.getState().answers).toEqual({ age: 'from-50' });
  });

  test('says that it keeps nothing when storage is full, and stops saying so when it is not', async () => {
    let full = true;
    const { kept, of } = storage();
    const store = createDecisionStore();
    await remember(store, () => ({
      ...of(),
      setItem: (name, text) => {
        if (full) throw new Error('QuotaExceededError');
        kept.set(name, text);
      },
    }));

    store.getState().answer('age', 'from-50');
    expect(store.getState().keepsNothing).toBe(true);

    full = false;
    store.getState().answer('age', 'from-70');
    expect(store.getState().keepsNothing).toBe(false);
  });

  test('takes an answer back', () => {
    const store = createDecisionStore();
    store.getState().answer('age', 'from-50');

    store.getState().unanswer('age');

    expect(store.getState().answers).toEqual({});
  });

  test('brings back what matters, what is clear and what was noted', async () => {
    const { of } = storage();
    const before = createDecisionStore();
    await remember(before, of);
    before.getState().weigh({ importance: { 'fewest-visits': 'very' }, top: ['fewest-visits'] });
    before.getState().judge('side-effects', 'unclear');
    before.getState().note('compare', 'Ask about the range.');

    const after = createDecisionStore();
    await remember(after, of);

    expect(toldBy(after.getState())).toEqual(toldBy(before.getState()));
  });

  test('reads what a tab kept before these things could be told', async () => {
    const { values: _v, checked: _c, points: _p, notes: _n, ...earlier } = NOTHING_TOLD;
    const { of } = storage({
      'radiotherapy-decision': JSON.stringify({ ...earlier, answers: { age: 'from-50' } }),
    });
    const store = createDecisionStore();

    await remember(store, of);

    expect(store.getState().answers).toEqual({ age: 'from-50' });
    expect(store.getState().startedAfresh).toBe(false);
  });

  test('takes a judgement and a note back', () => {
    const store = createDecisionStore();
    store.getState().judge('side-effects', 'clear');
    store.getState().note('compare', 'A note.');

    store.getState().judge('side-effects', undefined);
    store.getState().note('compare', '');

    expect(toldBy(store.getState())).toEqual(NOTHING_TOLD);
  });

  test('takes over what is named, and leaves the rest as it was', () => {
    const store = createDecisionStore();
    store.getState().answer('age', 'from-50');

    store.getState().takeOver({ questions: ['fit'] });

    expect(store.getState().answers).toEqual({ age: 'from-50' });
    expect(store.getState().questions).toEqual(['fit']);
  });

  test('never holds a text longer than it would believe', () => {
    const store = createDecisionStore();

    store.getState().writeQuestion('x'.repeat(LONGEST_TEXT * 2));

    expect(store.getState().ownQuestions).toHaveLength(LONGEST_TEXT);
  });
});
