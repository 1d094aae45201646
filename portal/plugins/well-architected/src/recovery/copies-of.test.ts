import { aCopyJob } from '../testing/some-recovery';
import { copiesOf } from './copies-of';

describe('the copies to the region of recovery', () => {
  it('given jobs of every state, then each is counted once and the newest that arrived is told', () => {
    const old = aCopyJob('2026-11-24T10:00:00.000Z');
    const newest = aCopyJob('2026-11-25T10:00:00.000Z');
    const partial = aCopyJob('2026-11-25T11:00:00.000Z', { state: 'PARTIAL' });
    const failed = aCopyJob('2026-11-25T12:00:00.000Z', { state: 'FAILED', message: 'Key is disabled' });
    const running = aCopyJob('2026-11-25T13:00:00.000Z', { state: 'RUNNING' });

    expect(copiesOf([old, partial, failed, newest, running])).toEqual({
      newest,
      failed: [failed, partial],
      running: 1,
      completed: 2,
    });
  });

  it('given no job, then there is no newest', () => {
    expect(copiesOf([])).toEqual({ failed: [], running: 0, completed: 0 });
  });
});
