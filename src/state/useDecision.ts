import { useStore } from 'zustand';
import type { Decision, DecisionStore } from './decision.ts';

/** What the person said, as long as the component is on the screen. */
export function useDecision<T>(store: DecisionStore, select: (decision: Decision) => T): T {
  return useStore(store, select);
}
