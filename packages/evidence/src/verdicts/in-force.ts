import { isExpired } from '@hexastyle/environment';
import type { JudgeContext } from './judgement';

interface Dated {
  readonly environments: readonly string[];
  readonly expires: string;
}

/** Whether a waiver or an attestation counts for the judged environment today. */
export const inForce = ({ environments, expires }: Dated, { environment, today }: JudgeContext): boolean =>
  environments.includes(environment) && !isExpired(expires, today);
