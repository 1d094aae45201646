import type { Claim } from './claim';
import { alarmsNameRunbooks } from './operational-excellence/alarms-name-runbooks';
import { databaseEncryptedAtRest } from './security/database-encrypted-at-rest';

/** Every claim of the platform, by pillar. A claim that is not listed here is not made. */
export const CLAIMS: readonly Claim[] = [
  // Operational excellence
  alarmsNameRunbooks,
  // Security
  databaseEncryptedAtRest,
];
