import type { JudgedClaim } from '@hexastyle/evidence/report';
import type { CostComparison } from './cost-comparison';
import type { EnvironmentDetail } from './environment-detail';
import type { ExpectedDifference } from './expected-difference';
import type { ReportOrigin } from './report-problem';

/** The report of one side of a comparison, without its claims. */
export interface ComparedReport {
  readonly environment: string;
  readonly commit: string;
  /** ISO 8601, UTC. */
  readonly generatedAt: string;
  readonly origin: ReportOrigin;
}

/**
 * `lost`: verified in the base and no longer in the head; `gained` the other way round. `changed`: another verdict or
 * strength beside those.
 */
export type ClaimChange = 'lost' | 'gained' | 'changed' | 'only-base' | 'only-head';

export interface ClaimDifference {
  readonly id: string;
  readonly change: ClaimChange;
  readonly base?: JudgedClaim;
  readonly head?: JudgedClaim;
  /** Why the two environments are meant to differ in it. */
  readonly expected?: string;
}

/** A property that the evidence of both sides names. A side where the property is absent has no value. */
export interface PropertyDifference {
  readonly property: string;
  readonly base?: string | number | boolean;
  readonly head?: string | number | boolean;
}

/** A resource that only the evidence of one side names, or whose properties differ. */
export interface ResourceDifference {
  readonly constructPath: string;
  readonly type: string;
  readonly region: string;
  readonly change: 'only-base' | 'only-head' | 'changed';
  /** Empty unless changed. */
  readonly properties: readonly PropertyDifference[];
  readonly expected?: string;
}

/** What one side has and the other has not. Lists are sorted by id and path. */
export interface ReportDifferences {
  readonly claims: readonly ClaimDifference[];
  readonly resources: readonly ResourceDifference[];
  /** How many are alike. */
  readonly same: { readonly claims: number; readonly resources: number };
  /** Declared for these two environments, and nothing differs. */
  readonly unused: readonly ExpectedDifference[];
}

/** Answer of `GET /compare?base=…&head=…`. */
export interface ReportComparison extends ReportDifferences, Pick<EnvironmentDetail, 'bestPractices' | 'sourceUrl'> {
  readonly base: ComparedReport;
  readonly head: ComparedReport;
  readonly cost: CostComparison;
}
