/** The address of the runbook that ends the description of every alarm of the platform. */
const RUNBOOK = /\bRunbook: (?<address>[^\s]+)\s*$/;

/** `docs/runbooks/staging/database-load.md#symptom`; `undefined` when the description names none. */
export const runbookOf = (description: string | undefined): string | undefined =>
  RUNBOOK.exec(description ?? '')?.groups?.['address'];
