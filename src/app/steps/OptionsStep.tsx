import { assess } from '#domain/eligibility/assess.ts';
import { OptionsPage } from '#pages/options/OptionsPage.tsx';
import { optionsView } from '#pages/options/optionsView.ts';
import { useDecision } from '#state/useDecision.ts';
import { FitNotice } from '../FitNotice.tsx';
import { FiguresHere } from '../FiguresHere.tsx';
import type { StepProps } from '../step.ts';

/** What happens in each treatment, for the way of having the single dose that the answers lead to. */
export function OptionsStep({ words, data, store }: StepProps) {
  const answers = useDecision(store, (decision) => decision.answers);
  const swapped = useDecision(store, (decision) => decision.reading.swapped);
  const { options, citations } = data.piece('core');
  const ledger = { outcomes: data.piece('outcomes'), background: data.piece('background') };
  const assessment = assess(data.piece('questions'), answers);
  const { group } = assessment;
  const view = optionsView({ options, ledger, citations, group, swapped }, words);
  return (
    <>
      <FitNotice words={words} assessment={assessment} />
      <OptionsPage view={view} />
      <FiguresHere view={view} ledger={ledger} data={data} words={words} />
    </>
  );
}
