import { AuditPage } from '#pages/audit/AuditPage.tsx';

/** What good decision aids must have, item by item, and whether this one has it. */
export function AuditStep() {
  return <AuditPage />;
}
