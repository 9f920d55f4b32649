// The store's memory: the tab's own storage.
import { toldBy, type DecisionStore } from './decision.ts';
import { NOTHING_TOLD } from './told.ts';

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
export async function remember(store: DecisionStore, storageOf: StorageOf): Promise<void> {
  const stored: { text: string | null } = { text: null };
  const readable = attempt(() => {
    stored.text = storageOf().getItem(NAME);
  });
  if (!readable) store.setState({ keepsNothing: true });
  else if (stored.text !== null) {
    const { readTold } = await import('./readTold.ts');
    store.setState(readTold(stored.text) ?? { startedAfresh: true });
  }
  keep(store, storageOf);
}

function keep(store: DecisionStore, storageOf: StorageOf): void {
  let last = JSON.stringify(toldBy(store.getState()));
  store.subscribe((state) => {
    const text = JSON.stringify(toldBy(state));
    if (text === last) return;
    last = text;
    const kept = attempt(() => {
      if (text === JSON.stringify(NOTHING_TOLD)) storageOf().removeItem(NAME);
      else storageOf().setItem(NAME, text);
    });
    if (kept === state.keepsNothing) store.setState({ keepsNothing: !kept });
  });
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
