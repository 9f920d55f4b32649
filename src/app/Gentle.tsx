import type { Words } from '#i18n/words.ts';
import type { DecisionStore } from '#state/decision.ts';
import { useDecision } from '#state/useDecision.ts';
import { Action } from '#ui/action/Action.tsx';
import type { StepId } from './step.ts';

interface GentleProps {
  readonly words: Words;
  readonly store: DecisionStore;
  readonly step: StepId;
}

/** Pages that hold something about dying. */
const WITH_DYING: readonly StepId[] = ['options', 'compare', 'check', 'summary', 'trial', 'claims'];

/** Whether results about dying are open, the same on every page, and hers to change on each. */
export function Gentle({ words, store, step }: GentleProps) {
  const shown = useDecision(store, ({ reading }) => reading.survival === 'show');
  if (!WITH_DYING.includes(step)) return null;
  return (
    <div className="needs-script">
      <p>{words.text(shown ? 'common:dying.shown' : 'common:dying.said')}</p>
      <Action
        kind="quiet"
        onPress={() => {
          store.getState().read({ survival: shown ? 'ask' : 'show' });
        }}
      >
        {words.text(shown ? 'common:dying.hide' : 'common:dying.show')}
      </Action>
    </div>
  );
}
