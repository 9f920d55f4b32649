// What is kept: the store brought back, written down as it changes, and held against other tabs.
import { toldBy, type Decision, type DecisionStore } from './decision.ts';
import {
  clearDevice,
  lastDay,
  look,
  onDevice,
  put,
  type Found,
  type Keeping,
  type Places,
} from './keeping.ts';
import { NOTHING_TOLD } from './told.ts';

/**
 * Brings back what was said, and keeps what is said from now on. To be called after the first
 * render, so that it equals what was prerendered.
 *
 * What cannot be read is a fresh start, what is too old is deleted, and the store says so (`news`).
 * A browser that forbids storage leaves the answers in the page, and the store says that
 * (`keepsNothing`).
 */
export async function remember(store: DecisionStore, places: Places): Promise<void> {
  const found = look(places);
  if (found === undefined) store.setState({ keepsNothing: true });
  else await bringBack(store, found, places);
  keep(store, places);
}

async function bringBack(store: DecisionStore, found: Found, places: Places): Promise<void> {
  const { keeping } = found;
  if (found.text === null) {
    store.setState({ keeping });
    return;
  }
  const back = await read(found, places);
  store.setState(back);
  // What is of no use any more does not stay.
  if (back.news === undefined) return;
  if (keeping === 'device') clearDevice(places);
  put('tab', NOTHING_TOLD, places);
}

async function read(found: Found, places: Places): Promise<Partial<Decision>> {
  if (found.keeping === 'device') {
    const { fromDevice } = await import('./fromDevice.ts');
    return fromDevice(found, places);
  }
  const { readTold } = await import('./readTold.ts');
  return readTold(found.text ?? '') ?? { news: 'afresh' };
}

/** Writes down every change, unless another tab wrote in the meantime: then this tab follows it. */
function keep(store: DecisionStore, places: Places): void {
  /** What this tab knows to lie on the device. */
  let known = onDevice(places);
  let quiet = false;
  const set = (change: Partial<Decision>) => {
    quiet = true;
    store.setState(change);
    quiet = false;
  };
  const written = (done: boolean) => {
    known = onDevice(places);
    const { keeping, keptUntil, keepsNothing } = store.getState();
    const kept = done && keeping === 'device' ? lastDay(places.now()) : keptUntil;
    if (kept !== keptUntil || done === keepsNothing) set({ keepsNothing: !done, keptUntil: kept });
  };
  const follow = async () => {
    const text = onDevice(places);
    if (store.getState().keeping !== 'device' || text === known) return;
    const { changeFrom } = await import('./fromDevice.ts');
    const change = changeFrom(text, store, places);
    known = text;
    set(change);
  };
  places.onElsewhere(() => void follow());
  store.subscribe((state, before) => {
    if (quiet) return;
    if (state.forgotten !== before.forgotten) {
      clearDevice(places);
      written(put(state.keeping, NOTHING_TOLD, places));
    } else if (state.keeping !== before.keeping) {
      set(move(state, before.keeping, places));
      written(true);
    } else if (saidMore(state, before)) {
      if (state.keeping === 'device' && onDevice(places) !== known) void follow();
      else written(put(state.keeping, toldBy(state), places));
    }
  });
}

/** Every verb makes anew what it changes, so nothing need be compared letter by letter at each press. */
function saidMore(state: Decision, before: Decision): boolean {
  const [now, then] = [Object.values(toldBy(state)), Object.values(toldBy(before))];
  return now.some((part, place) => part !== then[place]);
}

/** Takes everything to where she wants it; where the browser forbids that, it stays where it is. */
function move(state: Decision, from: Keeping, places: Places): Partial<Decision> {
  if (!put(state.keeping, toldBy(state), places)) return { keeping: from, news: 'refused' };
  if (state.keeping === 'device') return {};
  if (from === 'device' || state.keeping === 'shared') clearDevice(places);
  return { keptUntil: undefined };
}
