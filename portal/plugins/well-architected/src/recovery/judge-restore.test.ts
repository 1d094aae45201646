import { aRestoreJob } from '../testing/some-recovery';
import { judgeRestore } from './judge-restore';

const job = aRestoreJob('2026-11-23T06:00:00.000Z', { completedAt: '2026-11-23T06:24:00.000Z' });

describe('a restore', () => {
  it('given a validated one, then it passes, with how long it took', () => {
    expect(judgeRestore(job)).toEqual({
      kind: 'passed',
      reason: 'Restored in 24 min, and what came back was validated.',
    });
  });

  it('given nobody who validated it, then it passes and says so', () => {
    expect(judgeRestore({ ...job, validation: 'TIMED_OUT' })).toMatchObject({
      kind: 'passed',
      reason: expect.stringContaining('Nobody validated what came back (validation: TIMED_OUT)') as string,
    });
  });

  it('given a validation that failed, then it fails', () => {
    expect(judgeRestore({ ...job, validation: 'FAILED' }).kind).toBe('failed');
  });

  it('given a restore that failed, then AWS says why', () => {
    expect(judgeRestore({ ...job, status: 'FAILED', message: 'No subnet group' })).toEqual({
      kind: 'failed',
      reason: 'It ended as FAILED: No subnet group',
    });
  });

  it('given one that runs, then nobody knows yet', () => {
    expect(judgeRestore({ ...job, status: 'RUNNING' }).kind).toBe('unknown');
  });
});
