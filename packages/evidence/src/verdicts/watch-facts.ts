import type { Facts } from '../facts/facts';

/** The facts, and which kinds of them were looked at so far. */
export interface WatchedFacts {
  readonly facts: Facts;
  readonly seen: ReadonlySet<keyof Facts>;
}

/** Wraps facts so that what a claim is judged from is observed, and need not be written beside it. */
export const watchFacts = (facts: Facts): WatchedFacts => {
  const seen = new Set<keyof Facts>();
  const look = <K extends keyof Facts>(kind: K): Facts[K] => {
    seen.add(kind);
    return facts[kind];
  };
  return {
    seen,
    facts: {
      get environment() {
        return look('environment');
      },
      get assembly() {
        return look('assembly');
      },
      get nag() {
        return look('nag');
      },
      get repository() {
        return look('repository');
      },
      get live() {
        return look('live');
      },
      get drills() {
        return look('drills');
      },
    },
  };
};
