import { useCallback } from 'react';
import { assess } from '#domain/eligibility/assess.ts';
import { WhatMattersPage } from '#pages/what-matters/WhatMattersPage.tsx';
import { picksAfter, whatMattersView } from '#pages/what-matters/whatMattersView.ts';
import { MOST_TOP_CONCERNS } from '#state/told.ts';
import { useDecision } from '#state/useDecision.ts';
import { FiguresHere } from '../FiguresHere.tsx';
import { FitNotice } from '../FitNotice.tsx';
import type { StepProps } from '../step.ts';

/** What matters to her, and what each concern means for both treatments. */
export function WhatMattersStep({ words, data, store }: StepProps) {
  const answers = useDecision(store, (decision) => decision.answers);
  const values = useDecision(store, (decision) => decision.values);
  const swapped = useDecision(store, (decision) => decision.reading.swapped);
  const assessment = assess(data.piece('questions'), answers);
  const ledger = { outcomes: data.piece('outcomes'), background: data.piece('background') };
  const { options, citations } = data.piece('core');
  const view = whatMattersView(
    {
      options,
      citations,
      ...ledger,
      positions: data.piece('positions'),
      concerns: data.piece('concerns'),
      group: assessment.group,
      most: MOST_TOP_CONCERNS,
    },
    { values, swapped },
    words,
  );
  const { weigh } = store.getState();
  const see = useCallback(() => {
    const { importance, top, before } = store.getState().values;
    if (before === undefined) store.getState().weigh({ before: { importance, top } });
  }, [store]);
  return (
    <>
      <FitNotice words={words} assessment={assessment} />
      <WhatMattersPage
        view={view}
        onWeigh={(concern, importance) => {
          weigh({ importance: { ...store.getState().values.importance, [concern]: importance } });
        }}
        onPick={(concern) => {
          weigh({ top: picksAfter(store.getState().values.top, concern, MOST_TOP_CONCERNS) });
        }}
        onWrite={(own) => {
          weigh({ own });
        }}
        onSee={see}
      />
      <FiguresHere view={view} ledger={ledger} data={data} words={words} />
    </>
  );
}
