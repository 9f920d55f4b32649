import { describe, expect, test } from 'vitest';
import { answered, browser, envelope, NAME, storage } from '#tests/fixtures/inventedBrowser.ts';
import type { Keeping } from './keeping.ts';
import { LONGEST_TEXT, NOTHING_TOLD } from './told.ts';

describe('a tab', () => {
  test('keeps what is told for itself, and nothing on the device', async () => {
    const { device, open } = browser();
    const { tab, told, verbs } = await open();
    verbs.answer('age', 'from-50');
    verbs.lean({ choice: 'not-sure', words: 'I want to ask about travel.' });
    verbs.weigh({ importance: { 'fewest-visits': 'very' }, top: ['fewest-visits'] });
    verbs.check('visits', 'one');
    verbs.note('compare', 'Ask about the range.');

    const after = await open(tab);
    const another = await open();

    expect(after.told()).toEqual(told());
    expect(another.told()).toEqual(NOTHING_TOLD);
    expect(device.kept.size).toBe(0);
  });

  test('reads what it kept before some things could be told', async () => {
    const { values: _v, checked: _c, points: _p, notes: _n, ...earlier } = answered;
    const { now, told } = await browser().open(storage({ [NAME]: JSON.stringify(earlier) }));

    expect(told().answers).toEqual({ age: 'from-50' });
    expect(now().news).toBeUndefined();
  });

  test.each([
    '',
    'not json',
    '[]',
    '{"answers":{"age":42}}',
    '{"__proto__":{}}',
    JSON.stringify({ ...NOTHING_TOLD, unknown: 'field' }),
    JSON.stringify({ ...NOTHING_TOLD, ownQuestions: 'x'.repeat(LONGEST_TEXT + 1) }),
  ])('starts afresh, and says so once, from %j', async (text) => {
    const { open } = browser();
    const tab = storage({ [NAME]: text });

    const first = await open(tab);
    const second = await open(tab);

    expect(first.now().news).toBe('afresh');
    expect(first.told()).toEqual(NOTHING_TOLD);
    expect(second.now().news).toBeUndefined();
  });

  test('goes on without storage, and says that it keeps nothing', async () => {
    const { device, open } = browser();
    const tab = storage();
    tab.state.forbidden = true;
    device.state.forbidden = true;

    const { now, verbs } = await open(tab);
    verbs.answer('age', 'from-50');

    expect(now().keepsNothing).toBe(true);
    expect(now().answers).toEqual({ age: 'from-50' });
  });

  test('says that it keeps nothing when storage is full, and stops saying so when it is not', async () => {
    const { now, tab, verbs } = await browser().open();
    tab.state.full = true;
    verbs.answer('age', 'from-50');
    expect(now().keepsNothing).toBe(true);

    tab.state.full = false;
    verbs.answer('age', 'from-70');
    expect(now().keepsNothing).toBe(false);
  });
});

describe('a shared computer', () => {
  test('has one word in the tab, nothing on the device, and nothing to give back', async () => {
    const { device, open } = browser();
    const { told, tab, verbs } = await open();
    verbs.keep('device');
    verbs.answer('age', 'from-50');
    verbs.check('visits', 'one');

    verbs.keep('shared');
    verbs.answer('sex', 'woman');

    expect(told().answers).toEqual({ age: 'from-50', sex: 'woman' });
    expect([...tab.kept.values()]).toEqual(['shared']);
    expect(device.kept.size).toBe(0);
    const reloaded = await open(tab);
    expect(reloaded.told()).toEqual(NOTHING_TOLD);
    expect(reloaded.now().keeping).toBe('shared');
  });

  test('stays one after everything is forgotten', async () => {
    const { open } = browser();
    const { now, tab, told, verbs } = await open();
    verbs.keep('shared');
    verbs.answer('age', 'from-50');

    verbs.forget('wiped');

    expect(told()).toEqual(NOTHING_TOLD);
    expect(now()).toMatchObject({ keeping: 'shared', news: 'wiped' });
    expect([...tab.kept.values()]).toEqual(['shared']);
  });

  test('does not complain that it may not keep', async () => {
    const { device, open } = browser();
    const tab = storage();
    tab.state.forbidden = true;
    device.state.forbidden = true;
    const { now, verbs } = await open(tab);

    verbs.keep('shared');

    expect(now()).toMatchObject({ keeping: 'shared', keepsNothing: false });
  });

  test('does not show what somebody kept on the device before', async () => {
    const { open } = browser(storage({ [NAME]: envelope('2026-02-01', answered) }));
    const shared = await open(storage({ [`${NAME}-keeping`]: 'shared' }));

    expect(shared.told()).toEqual(NOTHING_TOLD);
  });
});

test.each<Keeping>(['tab', 'device', 'shared'])(
  'forgetting leaves nothing behind of what was kept in the way "%s"',
  async (keeping) => {
    const { device, open } = browser();
    const { tab, told, verbs } = await open();
    verbs.keep(keeping);
    verbs.answer('age', 'from-50');
    verbs.check('visits', 'one');
    verbs.note('compare', 'A note.');

    verbs.forget();

    expect(told()).toEqual(NOTHING_TOLD);
    expect(device.kept.size).toBe(0);
    expect([...tab.kept.values()]).toEqual(keeping === 'shared' ? ['shared'] : []);
  },
);

test('forgetting in a tab that told nothing still empties the device', async () => {
  const { device, open } = browser();
  (await open()).verbs.keep('device');
  const own = await open(storage({ [NAME]: JSON.stringify(answered) }));

  own.verbs.forget();

  expect(device.kept.size).toBe(0);
});
