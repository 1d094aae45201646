import { verdictOn, type Attempt } from './verdict';

const NOW = new Date('2026-03-01T12:00:00Z');
const answered = (status: number): Attempt => ({ kind: 'answered', status, durationMs: 1 });
const on = (attempt: Attempt, failingSince?: string, attempts = 1) =>
  verdictOn(attempt, {
    attempts,
    failingSince: failingSince === undefined ? undefined : new Date(failingSince),
    now: NOW,
    chance: 0,
  });

describe('an attempt', () => {
  it.each([[200], [204], [299]])('succeeds with %d, and the failures before are forgotten', (status) => {
    expect(on(answered(status), '2026-02-01T00:00:00Z')).toEqual({
      state: 'delivered',
      nextAttemptAt: undefined,
      failingSince: undefined,
      disabledReason: undefined,
    });
  });

  it.each([[199], [301], [302], [400], [404], [429], [500]])('fails with %d, and is repeated', (status) => {
    expect(on(answered(status))).toEqual({
      state: 'pending',
      nextAttemptAt: new Date('2026-03-01T12:00:05Z'),
      failingSince: NOW,
      disabledReason: undefined,
    });
  });

  it('fails without an answer, and is given up after the tenth', () => {
    const failed: Attempt = { kind: 'failed', failure: 'timeout', durationMs: 1 };
    expect(on(failed).state).toBe('pending');
    expect(on(failed, undefined, 9).state).toBe('pending');
    expect(on(failed, undefined, 10)).toMatchObject({ state: 'failed', nextAttemptAt: undefined });
  });

  it('disables the webhook when the receiver says that it is gone', () => {
    expect(on(answered(410))).toMatchObject({ state: 'failed', disabledReason: 'gone' });
  });

  it('disables the webhook when nothing was accepted for five days', () => {
    expect(on(answered(500), '2026-02-24T12:00:01Z').disabledReason).toBeUndefined();
    expect(on(answered(500), '2026-02-24T12:00:00Z')).toMatchObject({ state: 'pending', disabledReason: 'failing' });
  });
});
