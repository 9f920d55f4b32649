import { startTransition, useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { Decision, DecisionStore } from './decision.ts';

/** What the person said, as long as the component is on the screen. */
export function useDecision<T>(store: DecisionStore, select: (decision: Decision) => T): T {
  return useStore(store, select);
}

/**
 * What the person said, for what is costly to draw: a change of it is drawn in slices, once the press that
 * brought it has been answered.
 *
 * @param select picks what is kept under one name, so that it stays the same object until that changes
 */
export function useDecisionLater<T>(store: DecisionStore, select: (decision: Decision) => T): T {
  const [held, setHeld] = useState(() => select(store.getState()));
  // Talks to the store, which may have changed between the drawing and now.
  useEffect(() => {
    const take = (decision: Decision) => {
      startTransition(() => {
        setHeld(() => select(decision));
      });
    };
    take(store.getState());
    return store.subscribe(take);
  }, [select, store]);
  return held;
}
