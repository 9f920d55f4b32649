import { useSyncExternalStore } from 'react';

/** Whether the page has come to life: what was prerendered knows nothing of the address behind its `#`. */
export function useAlive(): boolean {
  return useSyncExternalStore(
    neverChanges,
    () => true,
    () => false,
  );
}

function neverChanges(): () => void {
  return () => undefined;
}
