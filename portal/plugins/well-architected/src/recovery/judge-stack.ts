import type { Stack } from '@hexastyle/plugin-well-architected-common';
import type { Judged } from '../figures/judged';

/** Those in which a stack is as its template says. */
const GOOD = ['CREATE_COMPLETE', 'UPDATE_COMPLETE', 'UPDATE_COMPLETE_CLEANUP_IN_PROGRESS', 'IMPORT_COMPLETE'];

/** Whether a stack is as it was last deployed. */
export function judgeStack({ name, status, statusReason, drift }: Stack): Judged {
  if (GOOD.includes(status)) {
    return drift === 'DRIFTED'
      ? { kind: 'failed', reason: `${name} is ${status}, but somebody changed it since: it has drifted.` }
      : { kind: 'passed', reason: `${name} is ${status}.` };
  }
  return status.endsWith('_IN_PROGRESS') && !status.includes('ROLLBACK') && !status.startsWith('DELETE')
    ? { kind: 'unknown', reason: `${name} is being changed: ${status}.` }
    : { kind: 'failed', reason: `${name} is ${status}${statusReason === undefined ? '.' : `: ${statusReason}`}` };
}
