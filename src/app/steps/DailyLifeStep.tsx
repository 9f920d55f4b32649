import { assess } from '#domain/eligibility/assess.ts';
import { wayFrom, wayIn } from '#domain/travel/distance.ts';
import { distanceUnit } from '#i18n/distanceUnit.ts';
import { DailyLifePage } from '#pages/daily-life/DailyLifePage.tsx';
import { dailyLifeView } from '#pages/daily-life/dailyLifeView.ts';
import { useDecision } from '#state/useDecision.ts';
import { FiguresHere } from '../FiguresHere.tsx';
import { FitNotice } from '../FitNotice.tsx';
import type { StepProps } from '../step.ts';

/** The reader's own trips for each treatment. */
export function DailyLifeStep({ words, data, store, language }: StepProps) {
  const answers = useDecision(store, (decision) => decision.answers);
  const way = useDecision(store, (decision) => decision.way);
  const swapped = useDecision(store, (decision) => decision.reading.swapped);
  const assessment = assess(data.piece('questions'), answers);
  const unit = distanceUnit(language.formats);
  const ledger = { outcomes: [], background: data.piece('background') };
  const view = dailyLifeView(
    {
      options: data.piece('core').options,
      background: ledger.background,
      group: assessment.group,
      unit,
    },
    { way: wayIn(unit, way), swapped },
    words,
  );
  return (
    <>
      <FitNotice words={words} assessment={assessment} />
      <DailyLifePage
        view={view}
        onTell={(told) => {
          store.getState().travel(wayFrom(unit, told));
        }}
      />
      <FiguresHere view={view} ledger={ledger} data={data} words={words} />
    </>
  );
}
