import { useLocation } from 'react-router';
import { AboutYouPage } from '#pages/about-you/AboutYouPage.tsx';
import { aboutYouView } from '#pages/about-you/aboutYouView.ts';
import { useDecision } from '#state/useDecision.ts';
import type { StepProps } from '../journey.ts';

/** The questions; which of them is shown stands in the address, so back and reload keep it. */
export function AboutYouStep({ words, data, store }: StepProps) {
  const answers = useDecision(store, (decision) => decision.answers);
  const { hash } = useLocation();
  const { answer, unanswer } = store.getState();
  const view = aboutYouView(data.piece('questions'), data.piece('background'), answers, words);
  return (
    <AboutYouPage view={view} current={hash.slice(1)} onAnswer={answer} onUnanswer={unanswer} />
  );
}
