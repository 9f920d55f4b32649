// Leaving the page may cost nothing: it is left only where answers are kept and the server answers.
import { afterEach, describe, expect, test, vi } from 'vitest';
import { createDecisionStore, type Decision } from '#state/decision.ts';
import { visitAnew } from './visitAnew.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

async function tryIt(decision: Partial<Decision>, answer: () => Promise<Response>) {
  vi.stubGlobal('fetch', answer);
  const store = createDecisionStore();
  store.setState(decision);
  const leave = vi.fn();
  const left = await visitAnew(store, leave);
  return { left, leaves: leave.mock.calls.length, news: store.getState().news };
}

const answers = () => Promise.resolve(new Response());
const isGone = () => Promise.reject(new TypeError('No network.'));
const isBroken = () => Promise.resolve(new Response(null, { status: 503 }));

describe('visitAnew', () => {
  test('leaves where answers are kept and the server answers', async () => {
    expect(await tryIt({ news: 'unreached' }, answers)).toEqual({
      left: true,
      leaves: 1,
      news: undefined,
    });
  });

  test.each([
    ['the network is gone', {}, isGone],
    ['the server is broken', {}, isBroken],
    ['a shared computer keeps nothing', { keeping: 'shared' as const }, answers],
    ['the browser keeps nothing', { keepsNothing: true }, answers],
  ])('stays and says so where %s', async (_why, decision, answer) => {
    expect(await tryIt(decision, answer)).toEqual({ left: false, leaves: 0, news: 'unreached' });
  });
});
