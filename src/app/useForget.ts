import { useNavigate } from 'react-router';
import type { DecisionStore, News } from '#state/decision.ts';

/**
 * Forgets everything, and cleans the address: what stood behind its `#` may have come from a link
 * with somebody's answers, and Back must not bring it here again.
 */
export function useForget(store: DecisionStore): (news?: News) => void {
  const navigate = useNavigate();
  return (news) => {
    store.getState().forget(news);
    void navigate(window.location.pathname, { replace: true });
  };
}
