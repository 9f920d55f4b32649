import { AuditPage } from '#pages/audit/AuditPage.tsx';
import { auditView } from '#pages/audit/auditView.ts';
import type { StepProps } from '../step.ts';

/** What good decision aids must have, item by item, and whether this one has it. */
export function AuditStep({ words, data }: StepProps) {
  return <AuditPage view={auditView(data.piece('audit'), words)} />;
}
