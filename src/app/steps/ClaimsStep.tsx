import { ClaimsPage } from '#pages/claims/ClaimsPage.tsx';

/** What you may have read elsewhere, and what the evidence says. */
export function ClaimsStep() {
  return <ClaimsPage />;
}
