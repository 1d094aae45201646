import type { Environment } from '@hexastyle/environment';
import type { DrillRecord } from '../report/drill-record';
import type { SourceLocation } from '../report/report';
import type { TemplateObject } from './value';

/** One resource of one template. */
export interface ResourceFact {
  readonly region: string;
  readonly stack: string;
  readonly logicalId: string;
  /** CloudFormation type, `AWS::RDS::DBCluster`. */
  readonly type: string;
  readonly constructPath: string | undefined;
  readonly source: SourceLocation | undefined;
  /** Properties of the template. Values that no fact resolves stay intrinsic objects: see `isUnresolved`. */
  readonly properties: TemplateObject;
  /** `DeletionPolicy`, `DependsOn` and the other attributes beside `Properties`. */
  readonly attributes: TemplateObject;
  /** Set when the resource exists only under a condition that no fact decides: every lookup is then unresolved. */
  readonly undecidedCondition?: string;
}

/** That the findings of a rule at or below a construct are accepted, as the app's source says. */
export interface Acknowledgement {
  readonly constructPath: string;
  /** `AwsSolutions::AwsSolutions-S1` */
  readonly id: string;
}

/** Something that belongs to a stack, or to the whole app, and that its assembly does not show. */
export interface Hidden {
  /** The stack, or `manifest.json` for the app. */
  readonly stack: string;
  /** `the template of the nested stack Cache`, `what the lookup vpc-provider:account=… finds` */
  readonly what: string;
}

/** A state into which parameters can switch the stacks. */
export interface SwitchedState {
  /** `Phase of data is promoted` */
  readonly name: string;
  /** The assembly as it is then. */
  readonly assembly: AssemblyFacts;
  /** The same, without what only this state brings into being. */
  readonly kept: AssemblyFacts;
}

/** The cloud assembly (`cdk.out`) of one environment, both regions. */
export interface AssemblyFacts {
  readonly resources: readonly ResourceFact[];
  /** What a stack rests without until a parameter switches it on; its values are those of the resting stack. */
  readonly resting: readonly ResourceFact[];
  /** `account` is absent where the stack goes to whichever account deploys it. */
  readonly stacks: readonly { readonly name: string; readonly region: string; readonly account?: string }[];
  /** Every other state than that of rest. @default there is none */
  readonly switched?: readonly SwitchedState[];
  /** What nobody can judge by this assembly. @default nothing */
  readonly hidden?: readonly Hidden[];
  /** @default none */
  readonly acknowledgements?: readonly Acknowledgement[];
}

/** One finding of a cdk-nag pack. */
export interface NagFinding {
  /** `AwsSolutions-S1`, with `[...]` where the rule names a finding id. */
  readonly rule: string;
  readonly constructPath: string;
  readonly source: SourceLocation | undefined;
  /** The reason of the acknowledgement; absent when nobody acknowledged the finding. */
  readonly acknowledged: string | undefined;
  /** Which acknowledgement covers it, where the CDK's version says so. */
  readonly acknowledgement?: Acknowledgement;
}

export interface NagFacts {
  /** Packs that ran, such as `AwsSolutions`. */
  readonly packs: readonly string[];
  readonly findings: readonly NagFinding[];
}

/** What the repository itself holds, read from the working tree. */
export interface RepositoryFacts {
  /** Every tracked or untracked, not ignored file; relative, forward slashes, sorted. */
  readonly files: readonly string[];
  /** The text of a listed file up to 1 MB; `undefined` when it is not listed or not text. */
  read(path: string): string | undefined;
}

/** One deployed resource, as the account describes it. */
export interface LiveResource {
  /** Its own ARN where that is known, or that of the stack which says that it is there. */
  readonly arn: string;
  readonly region: string;
  readonly stack: string;
  readonly logicalId: string;
  /** What `Ref` gives: a name, an id or an ARN, whichever the type has. */
  readonly physicalId: string;
  /** Observed values by dotted path below `Properties`; what was not read is not listed. */
  readonly properties: Readonly<Record<string, string | number | boolean>>;
  /** Its stack lists it, and the service that it belongs to does not have it: somebody deleted it by hand. */
  readonly gone?: true;
}

/** What was asked of the account and could not be read: of everything, of one stack, or of one type. */
export interface Unread {
  readonly stack?: string;
  readonly type?: string;
  /** `permission cloudwatch:DescribeAlarms missing` */
  readonly reason: string;
}

/** What runs in the account. Absent unless somebody read the account. */
export interface LiveFacts {
  /** ISO 8601 instant. */
  readonly observedAt: string;
  readonly resources: readonly LiveResource[];
  readonly unread: readonly Unread[];
}

/** A recorded exercise of a runbook: `drills/*.yaml` or `drills/*.json`. */
export interface Drill {
  /** The record's own file. */
  readonly path: string;
  /** `docs/runbooks/staging/rollback.md`. */
  readonly runbook: string;
  /** The day it began, YYYY-MM-DD. */
  readonly date: string;
  readonly result: DrillRecord['result'];
  readonly rtoMinutes?: number | undefined;
  readonly rpoMinutes?: number | undefined;
  /** Ids of claims that it exercised besides those that rest on the runbook. */
  readonly claims: readonly string[];
}

export interface DrillFacts {
  readonly drills: readonly Drill[];
}

/** Facts that could not be had, and why: `no cdk.out: run npm run synth`. */
export interface Absent {
  readonly absent: string;
}

/** Everything a claim may look at. Observed, not judged. */
export interface Facts {
  readonly environment: Environment | Absent;
  readonly assembly: AssemblyFacts | Absent;
  readonly nag: NagFacts | Absent;
  readonly repository: RepositoryFacts | Absent;
  readonly live: LiveFacts | Absent;
  readonly drills: DrillFacts | Absent;
}

export const isAbsent = (facts: object): facts is Absent => 'absent' in facts;
