import { describe, expect, test } from 'vitest';
import { plainWords } from '#tests/words.ts';
import { keepingView, wayNamed, type KeepingMatter } from './keepingView.ts';

const matter: KeepingMatter = {
  keeping: 'tab',
  keepsNothing: false,
  kinds: [],
  keptUntil: undefined,
  days: 90,
  minutes: 10,
  elsewhere: false,
};
const view = (part: Partial<KeepingMatter>) => keepingView({ ...matter, ...part }, plainWords);

describe('keepingView', () => {
  test('names every kind of thing that is kept', () => {
    expect(view({ kinds: ['answers', 'notes'] }).what).toEqual([
      'keeping:kinds.answers',
      'keeping:kinds.notes',
    ]);
  });

  test('says that the check stays in the tab, where the rest is on the device', () => {
    expect(view({ kinds: ['checked'] }).what).toEqual(['keeping:kinds.checked']);
    expect(view({ kinds: ['checked'], keeping: 'device' }).what).toEqual([
      'keeping:kinds.checkedInTab',
    ]);
  });

  test('says until which day a device keeps it, and how that day moves', () => {
    const { long } = view({ keeping: 'device', keptUntil: '2026-04-01' });

    expect(long).toEqual(['keeping:device.until day=2026-04-01', 'keeping:device.long count=90']);
  });

  test('says how long a shared computer waits', () => {
    expect(view({ keeping: 'shared' }).long).toEqual(['keeping:shared.long count=10']);
  });

  test('says that it is kept nowhere where the browser keeps nothing, whatever was chosen', () => {
    const { where, long } = view({ keepsNothing: true });

    expect(where).toBe('common:storage.keepsNothing');
    expect(long).toEqual([]);
  });

  test('offers every way, whichever is used', () => {
    for (const keeping of ['tab', 'device', 'shared'] as const)
      expect(view({ keeping }).ways.map(({ value }) => value)).toEqual(['tab', 'device', 'shared']);
  });

  test('says that others would be replaced only where there are others', () => {
    expect(view({}).elsewhere).toBeUndefined();
    expect(view({ elsewhere: true }).elsewhere).toBe('keeping:elsewhere');
  });

  test('knows no fourth way', () => {
    expect(() => wayNamed('cloud')).toThrow('cloud');
  });
});
