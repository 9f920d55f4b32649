import { useSyncExternalStore } from 'react';
import { assess } from '#domain/eligibility/assess.ts';
import { SummaryPage } from '#pages/summary/SummaryPage.tsx';
import { summaryView } from '#pages/summary/summaryView.ts';
import { useDecision } from '#state/useDecision.ts';
import { AskedHandOver } from '../handover/AskedHandOver.tsx';
import { FiguresHere } from '../FiguresHere.tsx';
import type { StepProps } from '../step.ts';

/** The sheet for the visit, from everything she has told. */
export function SummaryStep({ words, data, store, today }: StepProps) {
  const told = useDecision(store, (decision) => decision);
  const origin = useOrigin();
  const { release, options, citations } = data.piece('core');
  const questions = data.piece('questions');
  const ledger = { outcomes: data.piece('outcomes'), background: data.piece('background') };
  const view = summaryView(
    {
      release,
      options,
      citations,
      questions,
      ...ledger,
      fit: assess(questions, told.answers),
    },
    told,
    {
      today: origin === '' ? '' : today,
      address: origin === '' ? '' : `${origin}/${words.language}/`,
    },
    words,
  );
  const { lean, pickQuestion, dropQuestion, writeQuestion } = store.getState();
  return (
    <>
      <SummaryPage
        view={view}
        onLean={lean}
        onPick={(question, picked) => {
          if (picked) pickQuestion(question);
          else dropQuestion(question);
        }}
        onWrite={writeQuestion}
        onPrint={() => {
          window.print();
        }}
      />
      <AskedHandOver words={words} data={data} store={store} />
      <FiguresHere view={view} ledger={ledger} data={data} words={words} />
    </>
  );
}

/** Where this copy of the aid is served from: talks to the browser, which only knows it once the page is alive. */
function useOrigin(): string {
  return useSyncExternalStore(
    neverChanges,
    () => window.location.origin,
    () => '',
  );
}

function neverChanges(): () => void {
  return () => undefined;
}
