import { TrialPage } from '#pages/trial/TrialPage.tsx';
import { trialView } from '#pages/trial/trialView.ts';
import type { StepProps } from '../step.ts';

/** Its two ways of giving the single dose, its results over time, and its smaller parts. */
export function TrialStep({ words, data }: StepProps) {
  const { options, citations } = data.piece('core');
  const view = trialView(
    {
      options,
      citations,
      outcomes: data.piece('outcomes'),
      background: data.piece('background'),
      sources: data.piece('sources'),
    },
    words,
  );
  return <TrialPage view={view} />;
}
