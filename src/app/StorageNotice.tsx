import type { Words } from '#i18n/words.ts';
import type { DecisionStore } from '#state/decision.ts';
import { useDecision } from '#state/useDecision.ts';
import { Notice } from '#ui/notice/Notice.tsx';

interface StorageNoticeProps {
  readonly words: Words;
  readonly store: DecisionStore;
}

/** One sentence when answers could not be read back, or cannot be kept. */
export function StorageNotice({ words, store }: StorageNoticeProps) {
  const startedAfresh = useDecision(store, (decision) => decision.startedAfresh);
  const keepsNothing = useDecision(store, (decision) => decision.keepsNothing);
  if (!startedAfresh && !keepsNothing) return null;
  return (
    <Notice kind="note">
      <p>{words.text(startedAfresh ? 'common:storage.afresh' : 'common:storage.keepsNothing')}</p>
    </Notice>
  );
}
