import { assess } from '#domain/eligibility/assess.ts';
import { CheckPage } from '#pages/check/CheckPage.tsx';
import { checkView } from '#pages/check/checkView.ts';
import { useDecision } from '#state/useDecision.ts';
import { FiguresHere } from '../FiguresHere.tsx';
import { FitNotice } from '../FitNotice.tsx';
import type { StepProps } from '../step.ts';

/** Six facts with their questions, and where she stands in her own judgement. */
export function CheckStep({ words, data, store }: StepProps) {
  const answers = useDecision(store, (decision) => decision.answers);
  const checked = useDecision(store, (decision) => decision.checked);
  const points = useDecision(store, (decision) => decision.points);
  const reading = useDecision(store, (decision) => decision.reading);
  const { options, citations } = data.piece('core');
  const ledger = { outcomes: data.piece('outcomes'), background: data.piece('background') };
  const assessment = assess(data.piece('questions'), answers);
  const view = checkView(
    { facts: data.piece('check'), options, citations, ledger, group: assessment.group },
    { checked, points, swapped: reading.swapped, dying: reading.survival === 'show' },
    words,
  );
  const { check, judge, read } = store.getState();
  return (
    <>
      <FitNotice words={words} assessment={assessment} />
      <CheckPage
        view={view}
        onCheck={check}
        onJudge={judge}
        onInclude={() => {
          read({ survival: 'show' });
        }}
      />
      <FiguresHere view={view} ledger={ledger} data={data} words={words} />
    </>
  );
}
