// The store's memory: the tab's own storage, read like any stranger's data.
import * as v from 'valibot';
import { toldBy, type DecisionStore } from './decision.ts';
import { NOTHING_TOLD, Told } from './told.ts';

/** The part of a browser's storage that we use; asking for it may already throw. */
export type StorageOf = () => Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const NAME = 'radiotherapy-decision';

/**
 * Brings back what was said in this tab, and keeps what is said from now on. To be called after the
 * first render, so that it equals what was prerendered.
 *
 * What cannot be read is a fresh start, and the store says so (`startedAfresh`). A browser that
 * forbids storage leaves the answers in the page, and the store says that (`keepsNothing`).
 */
export function remember(store: DecisionStore, storageOf: StorageOf): void {
  store.setState(recalled(storageOf));
  store.subscribe((state, before) => {
    if (JSON.stringify(toldBy(state)) === JSON.stringify(toldBy(before))) return;
    const text = JSON.stringify(toldBy(state));
    const kept = attempt(() => {
      if (text === JSON.stringify(NOTHING_TOLD)) storageOf().removeItem(NAME);
      else storageOf().setItem(NAME, text);
    });
    if (kept === state.keepsNothing) store.setState({ keepsNothing: !kept });
  });
}

function recalled(storageOf: StorageOf): Partial<Told & { startedAfresh: boolean; keepsNothing: boolean }> {
  let text: string | null = null;
  if (!attempt(() => (text = storageOf().getItem(NAME)))) return { keepsNothing: true };
  if (text === null) return {};
  const told = v.safeParse(v.pipe(v.string(), v.parseJson(), Told), text);
  return told.success ? told.output : { startedAfresh: true };
}

/** Does what a browser may forbid, and says whether it could. */
function attempt(act: () => void): boolean {
  try {
    act();
    return true;
  } catch {
    return false;
  }
}
