import { describe, expect, test } from 'vitest';
import { answered, browser, NAME, storage } from '#tests/fixtures/inventedBrowser.ts';

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
