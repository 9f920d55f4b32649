// Where it is kept: three ways, what each puts into the browser's storages, and how all of it goes.
import { NOTHING_TOLD, type Told } from './told.ts';

/**
 * In this tab, until it is closed; on this device, until a day; or nowhere but in the page, on a
 * computer that others use too.
 */
export type Keeping = 'tab' | 'device' | 'shared';

/** How long a device keeps what was told last: long enough for a treatment to be planned. */
export const DAYS_ON_DEVICE = 90;

/** The part of a browser's storage that we use; asking for it may already throw. */
export type StorageOf = () => Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** The browser, as far as keeping needs it. */
export interface Places {
  /** What goes with the tab. */
  readonly tab: StorageOf;
  /** What stays on the device. */
  readonly device: StorageOf;
  /** The time, in milliseconds since 1970. */
  readonly now: () => number;
  /** Calls back when another tab changed what stays on the device. */
  readonly onElsewhere: (heard: () => void) => void;
}

/** What lay in the browser's storages; nobody has believed it yet. */
export interface Found {
  readonly keeping: Keeping;
  readonly text: string | null;
  /** What was answered in the check, which stays in its tab. */
  readonly checked: string | null;
}

/** `src/waken.ts` and the journeys know the first of these too. */
const NAME = 'radiotherapy-decision';
const CHECKED = `${NAME}-checked`;
const WAY = `${NAME}-keeping`;
const DAY = 86_400_000;

/** The calendar day of a time, as ISO date. */
export function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

/** The last day on which a device keeps what was told at this time. */
export function lastDay(now: number): string {
  return dayOf(now + DAYS_ON_DEVICE * DAY);
}

/** What lies there; `undefined` where the browser does not let us look. */
export function look({ tab, device }: Places): Found | undefined {
  const inTab = attempt(() => ({
    way: tab().getItem(WAY),
    text: tab().getItem(NAME),
    checked: tab().getItem(CHECKED),
  }));
  if (inTab?.way === 'shared') return { keeping: 'shared', text: null, checked: null };
  if (typeof inTab?.text === 'string') return { keeping: 'tab', text: inTab.text, checked: null };
  const text = onDevice({ device });
  if (text !== null) return { keeping: 'device', text, checked: inTab?.checked ?? null };
  return inTab === undefined ? undefined : { keeping: 'tab', text: null, checked: null };
}

/** What any tab of this browser keeps on the device now. */
export function onDevice({ device }: Pick<Places, 'device'>): string | null {
  return attempt(() => device().getItem(NAME)) ?? null;
}

/**
 * Puts it there in one of the three ways, takes it out of the tab's places of the others, and says
 * whether the browser let us. What lies on the device stays there: another tab may need it.
 */
export function put(keeping: Keeping, told: Told, { tab, device, now }: Places): boolean {
  const { checked, ...kept } = told;
  if (keeping === 'device') {
    const envelope = JSON.stringify({ keptUntil: lastDay(now()), told: kept });
    if (!write(device, NAME, envelope)) return false;
  }
  const inTab = {
    [NAME]: keeping === 'tab' && !isNothing(told) ? JSON.stringify(told) : '',
    [CHECKED]:
      keeping === 'device' && !isNothing({ ...NOTHING_TOLD, checked })
        ? JSON.stringify(checked)
        : '',
    [WAY]: keeping === 'shared' ? 'shared' : '',
  };
  const done = Object.entries(inTab).map(([name, text]) => write(tab, name, text));
  return keeping === 'shared' || !done.includes(false);
}

/** Empties the device. */
export function clearDevice({ device }: Pick<Places, 'device'>): void {
  write(device, NAME, '');
}

/** Whether nothing has been told at all. */
export function isNothing(told: Told): boolean {
  return JSON.stringify(told) === JSON.stringify(NOTHING_TOLD);
}

/** An empty text is one that is not there. */
function write(storageOf: StorageOf, name: string, text: string): boolean {
  const done = attempt(() => {
    if (text === '') storageOf().removeItem(name);
    else storageOf().setItem(name, text);
    return true;
  });
  return done === true;
}

/** Does what a browser may forbid; `undefined` where it does. */
function attempt<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}
