import type { RestoreJob } from '@hexastyle/plugin-well-architected-common';
import type { Judged } from '../figures/judged';
import { saySpan } from './say-span';

/** Whether a restore brought back what was kept. That nobody looked at what came back is said, and is no failure. */
export function judgeRestore(job: RestoreJob): Judged {
  const { status, validation, message } = job;
  if (['PENDING', 'RUNNING'].includes(status)) {
    return { kind: 'unknown', reason: 'It has not ended yet.' };
  }
  if (status !== 'COMPLETED') {
    return { kind: 'failed', reason: `It ended as ${status}${message === undefined ? '.' : `: ${message}`}` };
  }
  switch (validation) {
    case 'SUCCESSFUL':
      return { kind: 'passed', reason: `Restored${sayDuration(job)}, and what came back was validated.` };
    case 'FAILED':
      return { kind: 'failed', reason: `Restored${sayDuration(job)}, but what came back did not pass its validation.` };
    default:
      return {
        kind: 'passed',
        reason: `Restored${sayDuration(job)}. Nobody validated what came back (validation: ${validation ?? 'none'}): a drill does.`,
      };
  }
}

function sayDuration({ createdAt, completedAt }: RestoreJob): string {
  return createdAt === undefined || completedAt === undefined
    ? ''
    : ` in ${saySpan(Date.parse(completedAt) - Date.parse(createdAt))}`;
}
