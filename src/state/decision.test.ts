import { describe, expect, test } from 'vitest';
import { createDecisionStore, toldBy } from './decision.ts';
import { LONGEST_TEXT, NOTHING_TOLD } from './told.ts';

describe('the store', () => {
  test('knows no answer before one is given', () => {
    expect(toldBy(createDecisionStore().getState())).toEqual(NOTHING_TOLD);
  });

  test('takes an answer back', () => {
    const store = createDecisionStore();
    store.getState().answer('age', 'from-50');

    store.getState().unanswer('age');

    expect(store.getState().answers).toEqual({});
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
