import type { Environment } from '@hexastyle/environment';

/** Runbooks that no alarm names, and why that is right. */
const PROCEDURES: Readonly<Record<string, (environments: readonly Environment[]) => boolean>> = {
  // What the others share.
  'before-you-start': () => true,
  // A person decides on these.
  rollback: () => true,
  'disaster-recovery': () => true,
  // Where no environment has a domain of its own, the certificate is CloudFront's, and cannot expire.
  'certificate-expiry': (environments) => environments.every(({ domain }) => domain === undefined),
};

/** Whether a runbook stands without an alarm. */
export const isProcedure = (family: string, environments: readonly Environment[]): boolean =>
  PROCEDURES[family]?.(environments) ?? false;
