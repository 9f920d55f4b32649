// What is left where a part of the app cannot be loaded: an ordinary visit, if that costs nothing.
import type { DecisionStore } from '#state/decision.ts';

/**
 * A file that is gone after a new edition is had by visiting the page anew. Where the network is gone, or
 * the visit would lose what is kept nowhere but in this page, she stays and is told (`news`).
 *
 * @param leave the visit, such as a reload
 * @returns whether it has left
 */
export async function visitAnew(store: DecisionStore, leave: () => void): Promise<boolean> {
  const { keeping, keepsNothing, news } = store.getState();
  if (news === 'unreached') store.setState({ news: undefined });
  const leaves = keeping !== 'shared' && !keepsNothing && (await canBeVisited());
  if (leaves) leave();
  else store.setState({ news: 'unreached' });
  return leaves;
}

/** The worker answers every visit, with what is kept or with a page of ours that says what is missing. */
async function canBeVisited(): Promise<boolean> {
  if ('serviceWorker' in navigator && navigator.serviceWorker.controller !== null) return true;
  try {
    return (await fetch(window.location.pathname, { method: 'HEAD', cache: 'no-store' })).ok;
  } catch {
    return false;
  }
}
