import type { ComponentProps } from 'react';
import { RecordPart } from '#pages/summary/export/RecordPart.tsx';
import { copyNote, saveBundle } from './takeAlong.ts';

interface RecordHereProps {
  readonly taken: Parameters<typeof copyNote>[0];
}

/** The clinic's page as text and as data, made from what stands on the sheet at that moment. */
export function RecordHere({ taken }: RecordHereProps) {
  const ways: ComponentProps<typeof RecordPart> = {
    onCopy: (ownWords) => copyNote(taken, ownWords),
    onSave: (ownWords) => {
      saveBundle(taken, ownWords);
    },
  };
  return <RecordPart {...ways} />;
}
