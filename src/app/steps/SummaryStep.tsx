import { useState } from 'react';
import { assess } from '#domain/eligibility/assess.ts';
import { wayIn } from '#domain/travel/distance.ts';
import { distanceUnit } from '#i18n/distanceUnit.ts';
import { SummaryPage } from '#pages/summary/SummaryPage.tsx';
import { summaryView } from '#pages/summary/summaryView.ts';
import { useDecision } from '#state/useDecision.ts';
import { Asked } from '../Asked.tsx';
import { FiguresHere } from '../FiguresHere.tsx';
import { AskedHandOver } from '../handover/AskedHandOver.tsx';
import { useArrival } from '../handover/useArrival.tsx';
import { useSheetCode } from '../handover/useSheetCode.tsx';
import type { StepProps } from '../step.ts';
import { useAlive } from '../useAlive.ts';

/** The sheet for the visit, from everything she has told. */
export function SummaryStep({ words, data, store, today, language, speakAlso }: StepProps) {
  const kept = useDecision(store, (decision) => decision);
  const unit = distanceUnit(language.formats);
  const told = { ...kept, way: wayIn(unit, kept.way) };
  const [large, setLarge] = useState(false);
  const origin = useOrigin();
  const { release, options, citations } = data.piece('core');
  const questions = data.piece('questions');
  const ledger = { outcomes: data.piece('outcomes'), background: data.piece('background') };
  const matter = {
    release,
    options,
    citations,
    questions,
    ...ledger,
    fit: assess(questions, told.answers),
    concerns: data.piece('concerns').map(({ id }) => id),
    facts: data.piece('check').map(({ id }) => id),
    unit,
  };
  const place = {
    today: origin === '' ? '' : today,
    address: origin === '' ? '' : `${origin}/${words.language}/`,
    type: large ? ('large' as const) : ('usual' as const),
  };
  const code = useSheetCode({ told: kept, version: release.version, words });
  const arrival = useArrival({ data, store, speakAlso });
  const view = summaryView(matter, told, place, words);
  const whole = () => summaryView(matter, told, { ...place, type: 'large' }, words);
  const { lean, pickQuestion, dropQuestion, writeQuestion } = store.getState();
  return (
    <>
      <SummaryPage
        view={view}
        large={large}
        code={code}
        onLean={lean}
        onPick={(question, picked) => {
          if (picked) pickQuestion(question);
          else dropQuestion(question);
        }}
        onWrite={writeQuestion}
        onPrint={() => {
          window.print();
        }}
        onLarge={setLarge}
      />
      <Asked
        id="record"
        title={words.text('summary:take.screen')}
        open={words.text('summary:take.open')}
        store={store}
        bring={async () => (await import('../record/RecordHere.tsx')).RecordHere}
        given={{ taken: { matter, told, place, whole, words } }}
      />
      <AskedHandOver words={words} data={data} store={store} speakAlso={speakAlso} />
      <FiguresHere view={view} ledger={ledger} data={data} words={words} />
      {arrival}
    </>
  );
}

/** Where this copy of the aid is served from: talks to the browser, which only knows it once the page is alive. */
function useOrigin(): string {
  return useAlive() ? window.location.origin : '';
}
