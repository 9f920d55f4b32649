import { StartPage } from '#pages/start/StartPage.tsx';
import { startView } from '#pages/start/startView.ts';
import { useDecision } from '#state/useDecision.ts';
import { FiguresHere } from '../FiguresHere.tsx';
import type { StepProps } from '../step.ts';

/** The decision, the two treatments in brief, and the ways in. */
export function StartStep({ words, data, store }: StepProps) {
  const swapped = useDecision(store, (decision) => decision.reading.swapped);
  const { options, citations } = data.piece('core');
  const ledger = { outcomes: [], background: data.piece('background') };
  const view = startView({ options, ledger, citations, swapped }, words);
  return (
    <>
      <StartPage view={view} />
      <FiguresHere view={view} ledger={ledger} data={data} words={words} />
    </>
  );
}
