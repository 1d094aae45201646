import type { Reason } from './reason';

/** Says a failure with this code as another reason: what a service calls `NotFoundException` has a name with us. */
export const failedWith =
  (code: string, better: Reason) =>
  (reason: Reason): Reason | undefined =>
    reason.kind === 'failed' && reason.code === code ? better : undefined;
