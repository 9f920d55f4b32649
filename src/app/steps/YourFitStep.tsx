import { YourFitPage } from '#pages/your-fit/YourFitPage.tsx';
import { yourFitView } from '#pages/your-fit/yourFitView.ts';
import { useDecision } from '#state/useDecision.ts';
import { FiguresHere } from '../FiguresHere.tsx';
import type { StepProps } from '../step.ts';

/** The answers held against the women in the trial. */
export function YourFitStep({ words, data, store }: StepProps) {
  const answers = useDecision(store, (decision) => decision.answers);
  const matter = {
    questions: data.piece('questions'),
    background: data.piece('background'),
    citations: data.piece('core').citations,
  };
  const view = yourFitView(matter, answers, words);
  const ledger = { outcomes: [], background: matter.background };
  return (
    <>
      <YourFitPage view={view} />
      <FiguresHere view={view} ledger={ledger} data={data} words={words} />
    </>
  );
}
