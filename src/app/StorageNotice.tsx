import { useEffect, useRef } from 'react';
import type { Words } from '#i18n/words.ts';
import type { DecisionStore } from '#state/decision.ts';
import { useDecision } from '#state/useDecision.ts';
import { Notice } from '#ui/notice/Notice.tsx';

interface StorageNoticeProps {
  readonly words: Words;
  readonly store: DecisionStore;
}

/** One sentence when answers could not be read back or kept, were deleted, or changed elsewhere. */
export function StorageNotice({ words, store }: StorageNoticeProps) {
  const place = useRef<HTMLDivElement>(null);
  const news = useDecision(store, (decision) => decision.news);
  const failed = useDecision(store, ({ keepsNothing, keeping }) => {
    if (!keepsNothing) return undefined;
    return keeping === 'device' ? 'notOnDevice' : 'keepsNothing';
  });
  const said = news ?? failed;
  // Talks to the browser: what another tab does while she reads is said where nobody looks.
  useEffect(() => {
    if (news === 'elsewhere' || news === 'gone') place.current?.scrollIntoView();
  }, [news]);
  return (
    <div ref={place} role="status">
      {said === undefined ? null : (
        <Notice kind="note">
          <p>{words.text(`common:storage.${said}`)}</p>
        </Notice>
      )}
    </div>
  );
}
