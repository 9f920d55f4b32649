import { describe, expect, test } from 'vitest';
import { createDecisionStore, toldBy } from './decision.ts';
import type { Keeping, Places, StorageOf } from './keeping.ts';
import { remember } from './remember.ts';
import { LONGEST_TEXT, NOTHING_TOLD } from './told.ts';

const NAME = 'radiotherapy-decision';
const DAY = 86_400_000;
const START = Date.UTC(2026, 0, 1, 12);

/** A browser's storage, made of a map; it can be filled or forbidden. */
function storage(start: Readonly<Record<string, string>> = {}) {
  const kept = new Map(Object.entries(start));
  const state = { full: false, forbidden: false };
  const of: StorageOf = () => {
    if (state.forbidden) throw new Error('SecurityError');
    return {
      getItem: (name) => kept.get(name) ?? null,
      setItem: (name, text) => {
        if (state.full) throw new Error('QuotaExceededError');
        kept.set(name, text);
      },
      removeItem: (name) => {
        kept.delete(name);
      },
    };
  };
  return { kept, of, state };
}

/** A browser with one device storage and a clock; each tab has a storage of its own. */
function browser(device = storage()) {
  const clock = { now: START };
  const hearing: (() => void)[] = [];
  const places = (tab: ReturnType<typeof storage>): Places => ({
    tab: tab.of,
    device: device.of,
    now: () => clock.now,
    onElsewhere: (heard) => {
      hearing.push(heard);
    },
  });
  const open = async (tab = storage()) => {
    const store = createDecisionStore();
    await remember(store, places(tab));
    const told = () => toldBy(store.getState());
    return { store, tab, told, verbs: store.getState(), now: () => store.getState() };
  };
  /** What the browser does in the other tabs after one has changed the device. */
  const tellOthers = () => {
    for (const heard of hearing) heard();
  };
  return { clock, device, open, tellOthers };
}

const envelope = (keptUntil: string, told: object = NOTHING_TOLD) =>
  JSON.stringify({ keptUntil, told });
const answered = { ...NOTHING_TOLD, answers: { age: 'from-50' } };

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

describe('a device', () => {
  test('gives back in a new tab what was told, but never what was answered in the check', async () => {
    const { device, open } = browser();
    const { tab, told, verbs } = await open();
    verbs.check('visits', 'one');
    verbs.keep('device');
    verbs.answer('age', 'from-50');
    verbs.check('deaths', 'fewer');

    const reloaded = await open(tab);
    const later = await open();

    expect(reloaded.told()).toEqual(told());
    expect(later.told()).toEqual({ ...told(), checked: {} });
    expect([...device.kept.values()].join()).not.toMatch(/checked|deaths|"one"/);
  });

  test('holds it once: the tab gives up its own copy', async () => {
    const { tab, verbs } = await browser().open();
    verbs.answer('age', 'from-50');
    verbs.keep('device');

    expect([...tab.kept.values()].join()).not.toContain('from-50');
  });

  test('remembers that she chose it, even before she told anything', async () => {
    const { open } = browser();
    (await open()).verbs.keep('device');

    expect((await open()).now().keeping).toBe('device');
  });

  test('keeps it for ninety days after the last change, and not a day longer', async () => {
    const { clock, device, open } = browser();
    const { now, verbs } = await open();
    verbs.keep('device');
    expect(now().keptUntil).toBe('2026-04-01');
    clock.now += 10 * DAY;
    verbs.answer('age', 'from-50');
    expect(now().keptUntil).toBe('2026-04-11');

    clock.now = Date.UTC(2026, 3, 11, 23, 59);
    expect((await open()).told()).toEqual(answered);

    clock.now = Date.UTC(2026, 3, 12, 0, 1);
    const late = await open();
    expect(late.told()).toEqual(NOTHING_TOLD);
    expect(late.now()).toMatchObject({ news: 'expired', keeping: 'tab' });
    expect(device.kept.size).toBe(0);
    expect((await open()).now().news).toBeUndefined();
  });

  test('does not keep it longer by being looked at', async () => {
    const { clock, open } = browser();
    (await open()).verbs.keep('device');
    clock.now += 50 * DAY;

    expect((await open()).now().keptUntil).toBe('2026-04-01');
  });

  test('shortens a day that lies too far ahead, as after a clock that went wrong', async () => {
    const device = storage({ [NAME]: envelope('2999-01-01', answered) });
    const { open } = browser(device);

    expect((await open()).now().keptUntil).toBe('2026-04-01');
    expect(device.kept.get(NAME)).toContain('2026-04-01');
  });

  test.each([
    'not json',
    JSON.stringify(answered),
    envelope('soon', answered),
    envelope('2026-02-01', { answers: 'none' }),
    JSON.stringify({ keptUntil: '2026-02-01', told: answered, more: 1 }),
  ])('starts afresh, and says so once, from %j', async (text) => {
    const { open } = browser(storage({ [NAME]: text }));

    const first = await open();
    const second = await open();

    expect(first.now()).toMatchObject({ news: 'afresh', keeping: 'tab' });
    expect(first.told()).toEqual(NOTHING_TOLD);
    expect(second.now().news).toBeUndefined();
  });

  test('believes nothing that stands there of the check', async () => {
    const forged = { ...answered, checked: { visits: 'one' } };
    const { open } = browser(storage({ [NAME]: envelope('2026-02-01', forged) }));

    expect((await open()).told().checked).toEqual({});
  });

  test.each(['full', 'forbidden'] as const)(
    'that is %s leaves it in the tab, and says so',
    async (state) => {
      const { device, open } = browser();
      const { now, tab, told, verbs } = await open();
      verbs.answer('age', 'from-50');
      device.state[state] = true;

      verbs.keep('device');

      expect(now()).toMatchObject({ keeping: 'tab', news: 'refused' });
      expect((await open(tab)).told()).toEqual(told());
    },
  );

  test('that becomes full says that the last change is not kept', async () => {
    const { device, open } = browser();
    const { now, verbs } = await open();
    verbs.keep('device');
    device.state.full = true;

    verbs.answer('age', 'from-50');

    expect(now()).toMatchObject({ keepsNothing: true, keeping: 'device' });
  });

  test('has nothing left once it is kept in the tab again', async () => {
    const { device, open } = browser();
    const { tab, told, verbs } = await open();
    verbs.keep('device');
    verbs.answer('age', 'from-50');

    verbs.keep('tab');

    expect(device.kept.size).toBe(0);
    expect((await open(tab)).told()).toEqual(told());
  });
});

describe('two tabs on one device', () => {
  async function both() {
    const all = browser();
    const one = await all.open();
    one.verbs.keep('device');
    one.verbs.answer('age', 'from-50');
    const other = await all.open();
    return { ...all, one, other };
  }

  test('show the same after one of them changed something, and the other says so', async () => {
    const { one, other, tellOthers } = await both();
    other.verbs.check('visits', 'one');
    one.verbs.answer('sex', 'woman');

    tellOthers();

    await expect.poll(() => other.now().news).toBe('elsewhere');
    expect(other.told()).toEqual({ ...one.told(), checked: { visits: 'one' } });
    expect(one.now().news).toBeUndefined();
  });

  test('never write over a change that they have not heard of', async () => {
    const { one, open, other } = await both();
    one.verbs.answer('sex', 'woman');

    other.verbs.answer('age', 'from-70');

    await expect.poll(() => other.now().news).toBe('elsewhere');
    expect(other.told()).toEqual(one.told());
    expect((await open()).told()).toEqual(one.told());
  });

  test('go on writing after one followed the other', async () => {
    const { one, other, tellOthers } = await both();
    one.verbs.answer('sex', 'woman');
    tellOthers();
    await expect.poll(() => other.now().news).toBe('elsewhere');

    other.verbs.answer('age', 'from-70');
    tellOthers();

    await expect.poll(() => one.told().answers).toEqual({ sex: 'woman', age: 'from-70' });
  });

  test('both forget, and the other says so', async () => {
    const { device, one, other, tellOthers } = await both();
    one.verbs.forget();
    tellOthers();

    await expect.poll(() => other.now().news).toBe('gone');
    other.verbs.answer('sex', 'woman');
    expect(other.told().answers).toEqual({ sex: 'woman' });
    expect(device.kept.size).toBe(0);
  });

  test('leave a third alone that keeps its own', async () => {
    const { one, open, tellOthers } = await both();
    const own = storage({ [NAME]: JSON.stringify({ ...answered, answers: { age: 'own' } }) });
    const third = await open(own);
    one.verbs.answer('sex', 'woman');

    tellOthers();
    third.verbs.answer('sex', 'man');

    expect(third.told().answers).toEqual({ age: 'own', sex: 'man' });
    expect(third.now()).toMatchObject({ keeping: 'tab', news: undefined });
    expect((await open()).told()).toEqual(one.told());
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
