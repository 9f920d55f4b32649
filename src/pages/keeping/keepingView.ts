// What is kept, where and for how long, as sentences.
import type { Words } from '#i18n/words.ts';

/** The three ways of keeping, in the order in which they are offered. */
const WAYS = ['tab', 'device', 'shared'] as const;
type Way = (typeof WAYS)[number];

export interface KeepingMatter {
  readonly keeping: Way;
  /** The browser lets us keep nothing, whatever way is chosen. */
  readonly keepsNothing: boolean;
  /** Kinds of things told so far, by their names in the words. */
  readonly kinds: readonly string[];
  /** The last day on the device, as ISO date. */
  readonly keptUntil: string | undefined;
  /** How many days a device keeps what was told last. */
  readonly days: number;
  /** How many minutes without a touch a shared computer waits. */
  readonly minutes: number;
  /** Whether something lies on the device that this tab did not put there. */
  readonly elsewhere: boolean;
}

export interface KeepingView {
  readonly keeping: Way;
  readonly what: readonly string[];
  readonly where: string;
  /** Nothing where it is kept nowhere. */
  readonly long: readonly string[];
  readonly ways: readonly { readonly value: Way; readonly label: string; readonly hint: string }[];
  readonly elsewhere: string | undefined;
}

/** What is kept now, and the ways that it could be kept. */
export function keepingView(matter: KeepingMatter, words: Words): KeepingView {
  const { keeping, keepsNothing, kinds, elsewhere } = matter;
  return {
    keeping,
    what: kinds.map((kind) => {
      const name = kind === 'checked' && keeping === 'device' ? 'checkedInTab' : kind;
      return words.text(`keeping:kinds.${name}`);
    }),
    where: words.text(keepsNothing ? 'common:storage.keepsNothing' : `keeping:${keeping}.where`),
    long: keepsNothing ? [] : longOf(matter, words),
    ways: WAYS.map((value) => ({
      value,
      label: words.text(`keeping:${value}.name`),
      hint: words.text(`keeping:${value}.hint`),
    })),
    elsewhere: elsewhere ? words.text('keeping:elsewhere') : undefined,
  };
}

function longOf({ keeping, keptUntil, days, minutes }: KeepingMatter, words: Words) {
  switch (keeping) {
    case 'tab':
      return [words.text('keeping:tab.long')];
    case 'device':
      return [
        ...(keptUntil === undefined
          ? []
          : [words.text('keeping:device.until', { day: words.date(keptUntil) })]),
        words.text('keeping:device.long', { count: days }),
      ];
    case 'shared':
      return [words.text('keeping:shared.long', { count: minutes })];
  }
}

/** Which way a radio button stands for. @throws when it stands for none of ours */
export function wayNamed(value: string): Way {
  const way = WAYS.find((one) => one === value);
  if (way === undefined) throw new Error(`"${value}" is no way of keeping.`);
  return way;
}
