import { TrialPage } from '#pages/trial/TrialPage.tsx';

/** Its two ways of giving the single dose, its results over time, and its smaller parts. */
export function TrialStep() {
  return <TrialPage />;
}
