import { useCallback, useMemo } from 'react';
import { assess } from '#domain/eligibility/assess.ts';
import { ComparePage } from '#pages/compare/ComparePage.tsx';
import { compareView, tellAhead, type CompareMatter } from '#pages/compare/compareView.ts';
import { ReadingControls } from '#pages/compare/ReadingControls.tsx';
import type { Decision, DecisionStore } from '#state/decision.ts';
import { useDecision, useDecisionLater } from '#state/useDecision.ts';
import { FitNotice } from '../FitNotice.tsx';
import { FiguresHere } from '../FiguresHere.tsx';
import type { Prepare, StepProps } from '../step.ts';
import type { Data } from '../pieces.ts';
import { NOTHING_TOLD } from '#state/told.ts';

/**
 * The results, for the group of the trial that the answers lead to. A press is answered at once; the
 * pictures follow as soon as they are drawn, so that a slow phone never seems to have missed it.
 */
export function CompareStep({ words, data, store }: StepProps) {
  const answers = useDecision(store, (decision) => decision.answers);
  const reading = useDecisionLater(store, readingOf);
  const { view: picture, group, swapped, survival, report: reports } = reading;
  const assessment = useMemo(() => assess(data.piece('questions'), answers), [data, answers]);
  const matter = useMemo(() => matterOf(data, assessment.group), [assessment, data]);
  const view = useMemo(
    () => compareView(matter, { group, swapped, survival, report: reports }, words),
    [group, matter, reports, survival, swapped, words],
  );
  const report = useCallback(
    (outcome: string, id: string) => {
      const { read, reading: now } = store.getState();
      read({ report: { ...now.report, [outcome]: id } });
    },
    [store],
  );
  const figures = useMemo(
    () => <FiguresHere view={view} ledger={matter} data={data} words={words} />,
    [data, matter, view, words],
  );
  return (
    <>
      <FitNotice words={words} assessment={assessment} />
      <ComparePage
        view={view}
        picture={picture}
        controls={<Controls store={store} group={view.group.shown} />}
        onReport={report}
      />
      {figures}
    </>
  );
}

const readingOf = ({ reading }: Decision) => reading;

interface ControlsProps {
  readonly store: DecisionStore;
  /** The group that is shown where she has chosen none. */
  readonly group: CompareMatter['group'];
}

/** All that a press on them has to draw before it is answered. */
function Controls({ store, group }: ControlsProps) {
  const chosen = useDecision(store, readingOf);
  return <ReadingControls group={group} chosen={chosen} onRead={store.getState().read} />;
}

/** The results as somebody meets them who has said nothing, told in slices before the page is drawn. */
export const prepareCompare: Prepare = ({ words, data }, pause) =>
  tellAhead(matterOf(data, 'during-lumpectomy'), NOTHING_TOLD.reading, words, pause);

function matterOf(data: Data, group: CompareMatter['group']) {
  const { options, citations } = data.piece('core');
  const [outcomes, background] = [data.piece('outcomes'), data.piece('background')];
  return { options, citations, outcomes, background, group };
}
