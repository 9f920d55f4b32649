import { WordsPage } from '#pages/words/WordsPage.tsx';
import { wordsView } from '#pages/words/wordsView.ts';
import type { StepProps } from '../step.ts';

/** What the words of the field mean. */
export function WordsStep({ words }: StepProps) {
  return <WordsPage view={wordsView(words)} />;
}
