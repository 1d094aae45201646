import type { Pillar, Strength, Verdict } from '../report/report';

/** Verdict of a claim, and how far its proof reached. */
export interface ClaimState {
  readonly verdict: Verdict;
  readonly strength?: Strength;
}

/**
 * What became of a claim. `new-gap` and `lost` fail the gate; `changed` is every other change of the verdict, a claim that
 * is new and no gap included.
 */
export const CLAIM_CHANGES = ['new-gap', 'lost', 'weaker', 'changed', 'stronger', 'fixed', 'known-gap'] as const;
export type ClaimChangeKind = (typeof CLAIM_CHANGES)[number];

/** One claim that is a gap, or that was judged otherwise before. A side without the claim has no key. */
export interface ClaimChange {
  readonly kind: ClaimChangeKind;
  readonly id: string;
  readonly pillar: Pillar;
  readonly statement: string;
  readonly base?: ClaimState;
  readonly head?: ClaimState;
  /** Why the verdict is what it is now, one sentence. */
  readonly reason: string;
  /** What to do about a gap. */
  readonly fix: string;
}

/** One environment, held against an earlier report of it. */
export interface ReportComparison {
  readonly environment: string;
  /** The commit that the baseline was judged at. */
  readonly baseCommit: string;
  /** Whether no gap is new, no evidence is lost and no fault is new. */
  readonly passes: boolean;
  /** In the order of `CLAIM_CHANGES`, then of the report. */
  readonly claims: readonly ClaimChange[];
  readonly faults: {
    readonly added: readonly string[];
    readonly known: readonly string[];
    readonly gone: readonly string[];
  };
}
