import { ClaimsPage } from '#pages/claims/ClaimsPage.tsx';
import { claimsView } from '#pages/claims/claimsView.ts';
import type { StepProps } from '../step.ts';

/** What you may have read elsewhere, and what the evidence says. */
export function ClaimsStep({ words, data }: StepProps) {
  const view = claimsView(
    {
      claims: data.piece('claims'),
      outcomes: data.piece('outcomes'),
      background: data.piece('background'),
      positions: data.piece('positions'),
      citations: data.piece('core').citations,
    },
    words,
  );
  return <ClaimsPage view={view} />;
}
