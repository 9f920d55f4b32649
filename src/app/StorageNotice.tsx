import { useEffect, useRef, useState } from 'react';
import type { Words } from '#i18n/words.ts';
import type { DecisionStore } from '#state/decision.ts';
import { useDecision } from '#state/useDecision.ts';
import { Notice } from '#ui/notice/Notice.tsx';
import type { Loader } from './load.ts';
import { loadAbout } from './loadAbout.ts';

interface StorageNoticeProps {
  readonly words: Words;
  readonly loader: Loader;
  readonly store: DecisionStore;
}

/** One sentence when answers could not be read back or kept, were deleted, or changed elsewhere. */
export function StorageNotice({ words, loader, store }: StorageNoticeProps) {
  const place = useRef<HTMLDivElement>(null);
  const [about, setAbout] = useState<Words>();
  const key = useDecision(store, ({ news, keepsNothing, keeping }) => {
    if (news !== undefined || !keepsNothing) return news;
    return keeping === 'device' ? 'notOnDevice' : 'keepsNothing';
  });
  const here = words.has(`common:storage.${key ?? ''}`);
  const elsewhere = key !== undefined && !here;
  // Talks to the network: most readers never need to be told any of these.
  useEffect(() => {
    if (elsewhere)
      loadAbout(loader).then(
        (loaded) => {
          setAbout(loaded.words);
        },
        () => undefined,
      );
  }, [elsewhere, loader]);
  const said = here
    ? words.text(`common:storage.${key ?? ''}`)
    : elsewhere && about?.text(`keeping:news.${key}`);
  // Talks to the browser: what happens while she reads is said where nobody looks.
  useEffect(() => {
    if (said && (key === 'elsewhere' || key === 'gone' || key === 'unreached'))
      place.current?.scrollIntoView();
  }, [key, said]);
  return (
    <div ref={place} role="status">
      {said ? <Notice kind="note">{said}</Notice> : null}
    </div>
  );
}
