import { useState } from 'react';
import { TakeAlong } from '#pages/handover/TakeAlong.tsx';
import type { Words } from '#i18n/words.ts';
import { toldBy, type DecisionStore } from '#state/decision.ts';
import { codeOf, type Arrival } from '#state/handover/code.ts';
import { fileOf, readFile } from '#state/handover/file.ts';
import { useDecision } from '#state/useDecision.ts';
import type { Data } from '../pieces.ts';
import { Arriving } from './Arriving.tsx';
import { saveAs } from './saveAs.ts';

interface HandOverProps {
  readonly words: Words;
  readonly data: Data;
  readonly store: DecisionStore;
}

/** The link, the code and the file of what has been told so far. */
export function HandOver({ words, data, store }: HandOverProps) {
  const told = useDecision(store, (decision) => decision);
  const [withWords, setWithWords] = useState(false);
  const [opened, setOpened] = useState<Arrival>();
  const { version } = data.piece('core').release;
  const { origin } = window.location;
  return (
    <>
      <TakeAlong
        link={`${origin}/${words.language}/summary/#${codeOf(told, version, withWords)}`}
        withWords={withWords}
        onWords={setWithWords}
        onSave={() => {
          const json = fileOf(toldBy(told), version, withWords);
          saveAs('radiotherapy-decision.json', 'application/json', json);
        }}
        onOpen={(file) => {
          file.text().then(
            (text) => {
              setOpened(readFile(text));
            },
            () => {
              setOpened('damaged');
            },
          );
        }}
      />
      {opened === undefined ? null : (
        <Arriving
          arrival={opened}
          by="file"
          words={words}
          data={data}
          store={store}
          onClose={() => {
            setOpened(undefined);
          }}
        />
      )}
    </>
  );
}
