import type { EvidenceComparison } from './evidence-comparison';

/**
 * What a deployment does to a resource. `unknown` is said where the service specification does not know the property or
 * a custom resource decides for itself: a replacement cannot be ruled out. `keep` leaves the stack and stays in the account.
 */
export type Impact = 'create' | 'update' | 'replace' | 'may-replace' | 'unknown' | 'destroy' | 'keep';

/** One value that differs. A side without the value has no key. */
export interface ValueChange {
  /** `Properties.Tags[Owner].Value`, `DeletionPolicy`, `Outputs.Url.Value` */
  readonly path: string;
  readonly base?: unknown;
  readonly head?: unknown;
  /** Only for properties of resources that exist on both sides. */
  readonly impact?: Impact;
  /** Set when nothing but a reference to a replaced resource changes the value. */
  readonly follows?: true;
}

export interface ResourceChange {
  readonly change: 'added' | 'removed' | 'changed';
  readonly logicalId: string;
  readonly type: string;
  readonly constructPath?: string;
  readonly impact: Impact;
  /** Empty for added and removed resources. */
  readonly changes: readonly ValueChange[];
}

export interface PermissionChange {
  readonly change: 'added' | 'removed';
  /** Whether somebody may do more than before; also said when that cannot be ruled out. */
  readonly broadened: boolean;
  readonly kind: 'statement' | 'managed-policy' | 'boundary';
  readonly logicalId: string;
  /** The role, user or group that a policy is attached to. */
  readonly holder?: unknown;
  /** The statement, the policy's ARN or the boundary's ARN. */
  readonly grant: unknown;
}

export interface RuleChange {
  readonly change: 'added' | 'removed';
  readonly broadened: boolean;
  readonly direction: 'ingress' | 'egress';
  readonly group: string;
  readonly protocol: string;
  readonly peer: string;
}

/** Where a stack is deployed; unknown parts of an environment-agnostic stack are left out. */
export interface StackPlace {
  readonly name: string;
  readonly account?: string;
  readonly region?: string;
}

export interface StackComparison extends StackPlace {
  readonly change: 'added' | 'removed' | 'changed' | 'same';
  /** Set when name, account or region differ: a deployment makes another stack and leaves this one as it is. */
  readonly was?: StackPlace;
  readonly resources: readonly ResourceChange[];
  readonly permissions: readonly PermissionChange[];
  readonly securityGroups: readonly RuleChange[];
  /** Outputs, parameters and all else beside the resources. */
  readonly others: readonly ValueChange[];
}

/** USD a month, in cents. With `unpriced` above zero it is a lower bound. */
export interface Costs {
  readonly low: number;
  readonly expected: number;
  readonly high: number;
  /** How many charges have no price. */
  readonly unpriced: number;
}

/** What both sides cost at the load of the head's descriptor, or by time alone where there is none. A side that is not there has no key. */
export interface CostComparison {
  readonly base?: Costs;
  readonly head?: Costs;
  /** Components whose costs differ, by name. */
  readonly components: readonly { readonly name: string; readonly base?: Costs; readonly head?: Costs }[];
}

export interface AssemblyComparison {
  /** The folder of the environment, or `.` when the directory is an assembly itself. */
  readonly name: string;
  readonly change: 'added' | 'removed' | 'changed' | 'same';
  readonly stacks: readonly StackComparison[];
  readonly cost?: CostComparison;
  /** Absent where the head does not have the environment. */
  readonly evidence?: EvidenceComparison;
}

/** Counts over all assemblies. */
export interface ComparisonSummary {
  readonly stacks: number;
  readonly added: number;
  readonly removed: number;
  readonly changed: number;
  readonly replaced: number;
  readonly mayBeReplaced: number;
  readonly broadened: number;
  /** Claims that are no longer true, or that nobody can tell of any more. */
  readonly worse: number;
  /** Findings of cdk-nag that nobody acknowledged, and that are new. */
  readonly openFindings: number;
}

/** What `hexastyle diff --json` prints. Lists are sorted, and nothing depends on the clock, but for the day that expiries are judged on, or on where the directories lie. */
export interface Comparison {
  readonly version: 1;
  readonly different: boolean;
  readonly summary: ComparisonSummary;
  readonly assemblies: readonly AssemblyComparison[];
}
