import { AboutPage } from '#pages/about/AboutPage.tsx';
import { aboutView } from '#pages/about/aboutView.ts';
import { WIPED_AFTER } from '#state/idle.ts';
import { DAYS_ON_DEVICE } from '#state/keeping.ts';
import type { StepProps } from '../step.ts';

/** Who made this aid, and on what terms. */
export function AboutStep({ words, data, languages }: StepProps) {
  const view = aboutView(
    {
      release: data.piece('core').release,
      languages,
      days: DAYS_ON_DEVICE,
      minutes: WIPED_AFTER,
    },
    words,
  );
  return <AboutPage view={view} />;
}
