import { TrialPage } from '#pages/trial/TrialPage.tsx';
import { trialView } from '#pages/trial/trialView.ts';
import { FiguresHere } from '../FiguresHere.tsx';
import type { StepProps } from '../step.ts';

/** Its two ways of giving the single dose, its results over time, and its smaller parts. */
export function TrialStep({ words, data }: StepProps) {
  const { options, citations } = data.piece('core');
  const ledger = { outcomes: data.piece('outcomes'), background: data.piece('background') };
  const view = trialView(
    {
      options,
      citations,
      ...ledger,
      sources: data.piece('sources'),
    },
    words,
  );
  return (
    <>
      <TrialPage view={view} />
      <FiguresHere view={view} ledger={ledger} data={data} words={words} />
    </>
  );
}
