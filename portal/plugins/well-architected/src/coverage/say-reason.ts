import type { PracticeCoverage } from '@hexastyle/plugin-well-architected-common';

/** Why a best practice that no claim judges is answered as it is. */
export function sayReason({ classification, attestation, reason }: PracticeCoverage): string {
  switch (classification) {
    case 'attested':
      return attestation === undefined ? `Waiting for somebody who states it: ${reason}` : reason;
    case 'not-applicable':
      return `Does not apply: ${reason}`;
    case 'uncovered':
      return `Not judged yet: ${reason}`;
    case 'automated':
    case 'repository':
      return reason;
  }
}
