import { AboutPage } from '#pages/about/AboutPage.tsx';
import { aboutView } from '#pages/about/aboutView.ts';
import type { StepProps } from '../step.ts';

/** Who made this aid, and on what terms. */
export function AboutStep({ words, data, languages }: StepProps) {
  const view = aboutView({ release: data.piece('core').release, languages }, words);
  return <AboutPage view={view} />;
}
