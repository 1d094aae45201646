import type { Estimate, Group, Sum } from '@hexastyle/cost';
import type { JudgedClaim } from '@hexastyle/evidence/report';

/** A file that adding the environment would write. */
export interface PlannedFile {
  readonly path: string;
  readonly change: 'new' | 'changed';
}

export interface PreviewedStack {
  readonly name: string;
  readonly region: string;
  readonly resources: number;
}

/** USD a month at a low, the expected and a high load. */
export interface PreviewedCost {
  readonly total: Sum;
  /** The dearest first. */
  readonly components: readonly Group[];
  /** A sentence for each region that has no price book, so that nothing there is in a sum. */
  readonly missingBooks: readonly string[];
  /** What the estimate means for the budget of the descriptor. */
  readonly budget: (NonNullable<Estimate['budget']> & { readonly words: string }) | undefined;
}

/** Claims of one pillar, counted. */
export interface PreviewedPillar {
  readonly pillar: JudgedClaim['pillar'];
  readonly claims: number;
  readonly verified: number;
  /** Missing or drifted. */
  readonly gaps: number;
  /** Ids of the claims that are gaps, and of those that nobody could check. */
  readonly open: readonly string[];
}

/** What an environment would be, before anything of it is written. Every part is one function over the same facts. */
export interface Preview {
  readonly files: readonly PlannedFile[];
  readonly stacks: readonly PreviewedStack[];
  readonly findings: {
    /** `rule at construct path` */
    readonly open: readonly string[];
    readonly acknowledged: number;
  };
  readonly cost: PreviewedCost;
  readonly pillars: readonly PreviewedPillar[];
  /** What would make the gate fail besides gaps. */
  readonly faults: readonly string[];
}
