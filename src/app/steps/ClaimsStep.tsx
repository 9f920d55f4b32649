import { ClaimsPage } from '#pages/claims/ClaimsPage.tsx';
import { claimsView } from '#pages/claims/claimsView.ts';
import { FiguresHere } from '../FiguresHere.tsx';
import type { StepProps } from '../step.ts';

/** What you may have read elsewhere, and what the evidence says. */
export function ClaimsStep({ words, data }: StepProps) {
  const ledger = { outcomes: data.piece('outcomes'), background: data.piece('background') };
  const view = claimsView(
    {
      ...ledger,
      claims: data.piece('claims'),
      positions: data.piece('positions'),
      citations: data.piece('core').citations,
    },
    words,
  );
  return (
    <>
      <ClaimsPage view={view} />
      <FiguresHere view={view} ledger={ledger} data={data} words={words} />
    </>
  );
}
