import { holdsIn, isExpired, type WaiverScope } from '@hexastyle/environment';
import type { JudgeContext } from './judgement';

interface Dated {
  readonly environments: WaiverScope;
  readonly expires: string;
}

/** Whether a waiver or an attestation counts for the judged environment today. */
export const inForce = ({ environments, expires }: Dated, { environment, today }: JudgeContext): boolean =>
  holdsIn(environments, environment) && !isExpired(expires, today);
