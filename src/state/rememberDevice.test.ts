import { describe, expect, test } from 'vitest';
import { answered, browser, envelope, NAME, storage } from '#tests/fixtures/inventedBrowser.ts';
import { NOTHING_TOLD } from './told.ts';

const DAY = 86_400_000;

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
