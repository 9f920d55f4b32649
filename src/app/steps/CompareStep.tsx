import { useCallback, useDeferredValue, useMemo } from 'react';
import { assess } from '#domain/eligibility/assess.ts';
import { ComparePage } from '#pages/compare/ComparePage.tsx';
import { compareView } from '#pages/compare/compareView.ts';
import { useDecision } from '#state/useDecision.ts';
import { FitNotice } from '../FitNotice.tsx';
import { FiguresHere } from '../FiguresHere.tsx';
import type { StepProps } from '../step.ts';

/**
 * The results, for the group of the trial that the answers lead to. A press is answered at once; the
 * pictures follow as soon as they are drawn, so that a slow phone never seems to have missed it.
 */
export function CompareStep({ words, data, store }: StepProps) {
  const answers = useDecision(store, (decision) => decision.answers);
  const reading = useDecision(store, (decision) => decision.reading);
  const { view: picture, group, swapped, survival, report: reports } = useDeferredValue(reading);
  const assessment = useMemo(() => assess(data.piece('questions'), answers), [data, answers]);
  const ledger = useMemo(
    () => ({ outcomes: data.piece('outcomes'), background: data.piece('background') }),
    [data],
  );
  const view = useMemo(() => {
    const { options, citations } = data.piece('core');
    return compareView(
      { options, citations, ...ledger, group: assessment.group },
      { group, swapped, survival, report: reports },
      words,
    );
  }, [assessment, data, group, ledger, reports, survival, swapped, words]);
  const report = useCallback(
    (outcome: string, id: string) => {
      const { read, reading: now } = store.getState();
      read({ report: { ...now.report, [outcome]: id } });
    },
    [store],
  );
  const figures = useMemo(
    () => <FiguresHere view={view} ledger={ledger} data={data} words={words} />,
    [data, ledger, view, words],
  );
  return (
    <>
      <FitNotice words={words} assessment={assessment} />
      <ComparePage
        view={view}
        picture={picture}
        chosen={reading}
        onRead={store.getState().read}
        onReport={report}
      />
      {figures}
    </>
  );
}
