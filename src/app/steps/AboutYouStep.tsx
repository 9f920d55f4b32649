import { useEffect, useMemo, useRef, useState } from 'react';
import { useLocation } from 'react-router';
import { AboutYouPage } from '#pages/about-you/AboutYouPage.tsx';
import {
  aboutYouView,
  ALL,
  givenAnswers,
  placeOf,
  type Place,
} from '#pages/about-you/aboutYouView.ts';
import { useDecision } from '#state/useDecision.ts';
import { settle } from '#ui/settle/settle.ts';
import type { StepProps } from '../step.ts';
import { FiguresHere } from '../FiguresHere.tsx';
import { toTheTop } from '../reveal.ts';
import { useAlive } from '../useAlive.ts';

/**
 * The questions; which of them is shown stands in the address, so back and reload keep it. What is asked
 * is worked out once, so that an answer is on the screen at once on a slow phone too.
 */
export function AboutYouStep({ words, data, store }: StepProps) {
  const answers = useDecision(store, (decision) => decision.answers);
  const questions = data.piece('questions');
  const place = usePlace((fragment) => placeOf(fragment, questions));
  const { answer, unanswer } = store.getState();
  const background = data.piece('background');
  const view = useMemo(
    () => aboutYouView(questions, background, words),
    [background, questions, words],
  );
  const figures = useMemo(
    () => (
      <FiguresHere view={view} ledger={{ outcomes: [], background }} data={data} words={words} />
    ),
    [background, data, view, words],
  );
  return (
    <>
      <AboutYouPage
        view={view}
        given={givenAnswers(questions, answers)}
        place={place}
        onAnswer={answer}
        onClear={unanswer}
      />
      {figures}
    </>
  );
}

/**
 * The place that the address names, and the last one while it names something else (the skip link
 * leads to #main). What was prerendered knows no fragment, so it counts once the page is alive.
 */
function usePlace(placed: (fragment: string) => Place | undefined): Place {
  const { hash } = useLocation();
  const alive = useAlive();
  const named = alive ? placed(hash.slice(1)) : undefined;
  // Talks to the document: going back to the address without a fragment begins at the title again.
  const before = useRef(hash);
  useEffect(() => {
    if (hash === '' && before.current !== '') toTheTop();
    before.current = hash;
  }, [hash]);
  const [last, setLast] = useState<Place>(() => placed('') ?? { kind: 'all' });
  const next = named ?? last;
  // Talks to the document: a second press on "Next" must not answer the question that stands there by then.
  const shown = JSON.stringify(next);
  const settled = useRef(shown);
  useEffect(() => {
    if (settled.current !== shown) settle(document.getElementById(ALL));
    settled.current = shown;
  }, [shown]);
  if (JSON.stringify(next) !== JSON.stringify(last)) setLast(next);
  return next;
}
