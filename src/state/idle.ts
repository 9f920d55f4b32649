// When a shared computer forgets: what the time since the last touch means.

const MINUTE = 60_000;

/** Minutes without a touch until she is asked whether she is still there, and until all is deleted. */
export const ASKED_AFTER = 9;
export const WIPED_AFTER = 10;

/** She is here, she is being asked, or nobody was there for too long. */
export type Presence = 'here' | 'asked' | 'gone';

/** What so many milliseconds without a touch mean. */
export function presenceAfter(silence: number): Presence {
  if (silence >= WIPED_AFTER * MINUTE) return 'gone';
  return silence >= ASKED_AFTER * MINUTE ? 'asked' : 'here';
}

/** Milliseconds until that changes. */
export function changesIn(silence: number): number {
  const next = presenceAfter(silence) === 'here' ? ASKED_AFTER : WIPED_AFTER;
  return Math.max(0, next * MINUTE - silence);
}
