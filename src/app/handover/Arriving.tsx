import { ArrivalDialog } from '#pages/handover/ArrivalDialog.tsx';
import { arrivalView } from '#pages/handover/arrivalView.ts';
import type { Words } from '#i18n/words.ts';
import { toldBy, type DecisionStore } from '#state/decision.ts';
import type { Arrival, Arrived } from '#state/handover/code.ts';
import { useDecision } from '#state/useDecision.ts';
import { NOTHING_TOLD, type Told } from '#state/told.ts';
import type { Data } from '../pieces.ts';

interface ArrivingProps {
  readonly arrival: Arrival;
  readonly by: 'link' | 'file';
  readonly words: Words;
  readonly data: Data;
  readonly store: DecisionStore;
  readonly onClose: () => void;
}

/** What came, shown over the sheet; taken over only if she says so. */
export function Arriving({ arrival, by, words, data, store, onClose }: ArrivingProps) {
  const here = useDecision(store, (decision) => decision);
  const view =
    typeof arrival === 'string'
      ? arrival
      : arrivalView(
          arrival.told,
          {
            ...arrival,
            by,
            replaces: hasTold(here),
            readsOtherwise: readsOtherwise(takenFrom(arrival, here, by), here),
          },
          {
            questions: data.piece('questions'),
            background: data.piece('background'),
            concerns: data.piece('concerns').map(({ id }) => id),
            version: data.piece('core').release.version,
          },
          words,
        );
  return (
    <ArrivalDialog
      view={view}
      onTake={() => {
        if (typeof arrival !== 'string')
          store.getState().takeOver(takenFrom(arrival, store.getState(), by));
      }}
      onClose={onClose}
    />
  );
}

/** Whether anything was told here that would be replaced; how she reads is not worth asking about. */
function hasTold(told: Told): boolean {
  const { reading: _reading, checked: _checked, notes: _notes, ...said } = toldBy(told);
  const { reading: _r, checked: _c, notes: _n, ...nothing } = NOTHING_TOLD;
  return JSON.stringify(said) !== JSON.stringify(nothing);
}

function readsOtherwise(taken: Told, here: Told): boolean {
  return JSON.stringify(taken.reading) !== JSON.stringify(here.reading);
}

/** Her own words here stay where none came along; the check stays here, and so do notes that no link holds. */
function takenFrom({ told, withWords }: Arrived, here: Told, by: 'link' | 'file'): Told {
  const words = withWords
    ? told
    : {
        ...told,
        leaning: { ...told.leaning, words: here.leaning.words },
        ownQuestions: here.ownQuestions,
        values: { ...told.values, own: here.values.own },
      };
  const notes = withWords && by === 'file' ? told.notes : here.notes;
  // Whether results about dying are open is this reader's choice, never the sender's.
  const reading = { ...words.reading, survival: here.reading.survival };
  return { ...words, reading, checked: here.checked, notes };
}
