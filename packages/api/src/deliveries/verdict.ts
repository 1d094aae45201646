import type { Failure } from './schemas';
import { backOff } from './back-off';

/** How an attempt went. */
export type Attempt = { readonly durationMs: number } & (
  { readonly kind: 'answered'; readonly status: number } | { readonly kind: 'failed'; readonly failure: Failure }
);

/** What is known when an attempt was made. */
export interface Circumstances {
  /** This one included. */
  readonly attempts: number;
  readonly failingSince: Date | undefined;
  readonly now: Date;
  /** From 0 to below 1. */
  readonly chance: number;
}

export interface Verdict {
  readonly state: 'pending' | 'delivered' | 'failed';
  readonly nextAttemptAt: Date | undefined;
  /** Of the webhook. */
  readonly failingSince: Date | undefined;
  /** Undefined: the webhook stays enabled. */
  readonly disabledReason: 'failing' | 'gone' | undefined;
}

/** Standard Webhooks proposes to disable an endpoint that failed for days. */
const FAILING_MS = 5 * 24 * 60 * 60_000;
const GONE = 410;

export function verdictOn(attempt: Attempt, { attempts, failingSince, now, chance }: Circumstances): Verdict {
  if (isSuccess(attempt)) {
    return { state: 'delivered', nextAttemptAt: undefined, failingSince: undefined, disabledReason: undefined };
  }
  const since = failingSince ?? now;
  if (attempt.kind === 'answered' && attempt.status === GONE) {
    return { state: 'failed', nextAttemptAt: undefined, failingSince: since, disabledReason: 'gone' };
  }
  const delay = backOff(attempts, chance);
  return {
    state: delay === undefined ? 'failed' : 'pending',
    nextAttemptAt: delay === undefined ? undefined : new Date(now.getTime() + delay),
    failingSince: since,
    disabledReason: now.getTime() - since.getTime() >= FAILING_MS ? 'failing' : undefined,
  };
}

export function isSuccess(attempt: Attempt): boolean {
  return attempt.kind === 'answered' && attempt.status >= 200 && attempt.status < 300;
}
