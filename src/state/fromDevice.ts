// What the device gives back, at the start and when another tab changed it. Fetched only when there is something to read.
import { toldBy, type Decision, type DecisionStore } from './decision.ts';
import { dayOf, lastDay, put, type Found, type Places } from './keeping.ts';
import { readChecked, readKept } from './readKept.ts';
import { NOTHING_TOLD } from './told.ts';

/** What lay on the device, as a change to a store that knows nothing yet. */
export function fromDevice({ text, checked }: Found, places: Places): Partial<Decision> {
  const kept = readKept(text ?? '');
  const [today, limit] = [dayOf(places.now()), lastDay(places.now())];
  if (kept === undefined) return { news: 'afresh' };
  if (kept.keptUntil < today) return { news: 'expired' };
  const told = { ...kept.told, checked: readChecked(checked) };
  // A clock that once went wrong must not keep it for longer than we say.
  if (kept.keptUntil > limit) put('device', told, places);
  const keptUntil = kept.keptUntil > limit ? limit : kept.keptUntil;
  return { ...told, keeping: 'device', keptUntil };
}

/** What another tab did to the answers on this device, as a change to this tab's. */
export function changeFrom(
  text: string | null,
  store: DecisionStore,
  places: Places,
): Partial<Decision> {
  if (text === null) {
    put('tab', NOTHING_TOLD, places);
    return { ...NOTHING_TOLD, keeping: 'tab', keptUntil: undefined, news: 'gone' };
  }
  const kept = readKept(text);
  if (kept === undefined) return {};
  const told = { ...kept.told, checked: store.getState().checked };
  const same = JSON.stringify(toldBy(told)) === JSON.stringify(toldBy(store.getState()));
  return { ...told, keptUntil: kept.keptUntil, ...(same ? {} : { news: 'elsewhere' }) };
}
