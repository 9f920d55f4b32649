import { assess } from '#domain/eligibility/assess.ts';
import { ComparePage } from '#pages/compare/ComparePage.tsx';
import { compareView } from '#pages/compare/compareView.ts';
import { useDecision } from '#state/useDecision.ts';
import { FitNotice } from '../FitNotice.tsx';
import { FiguresHere } from '../FiguresHere.tsx';
import type { StepProps } from '../step.ts';

/** The results, for the group of the trial that the answers lead to. */
export function CompareStep({ words, data, store }: StepProps) {
  const answers = useDecision(store, (decision) => decision.answers);
  const reading = useDecision(store, (decision) => decision.reading);
  const { options, citations } = data.piece('core');
  const assessment = assess(data.piece('questions'), answers);
  const ledger = { outcomes: data.piece('outcomes'), background: data.piece('background') };
  const view = compareView(
    {
      options,
      citations,
      ...ledger,
      group: assessment.group,
    },
    reading,
    words,
  );
  return (
    <>
      <FitNotice words={words} assessment={assessment} />
      <ComparePage view={view} onRead={store.getState().read} />
      <FiguresHere view={view} ledger={ledger} data={data} words={words} />
    </>
  );
}
