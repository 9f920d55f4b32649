import type { Words } from '#i18n/words.ts';
import { Action } from '#ui/action/Action.tsx';
import { Notice } from '#ui/notice/Notice.tsx';
import type { Edition } from '#worker/messages.ts';

interface NewEditionProps {
  readonly words: Words;
  readonly newer: Edition;
  readonly shown: Edition;
  readonly onTake: () => void;
}

/** That a newer edition is ready, and whether its evidence is newer too. */
export function NewEdition({ words, newer, shown, onTake }: NewEditionProps) {
  return (
    <Notice kind="note">
      <p>{words.text('common:news.ready')}</p>
      {newer.evidence === shown.evidence ? null : (
        <p>
          {words.text('common:news.evidence', { newer: newer.evidence, shown: shown.evidence })}
        </p>
      )}
      <Action kind="quiet" onPress={onTake}>
        {words.text('common:news.take')}
      </Action>
    </Notice>
  );
}
