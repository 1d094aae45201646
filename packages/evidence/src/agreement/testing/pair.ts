import type { Facts } from '../../facts/facts';

/** The environments that every pair is compared on. */
export type EnvironmentName = 'staging' | 'production';

/** Where a pair is compared: an environment as it is, or after a change that ought to spoil it. */
export type FixtureName = EnvironmentName | 'changed';

/** Where a claim and a rule do not say the same, and why both may be right. */
export type Disagreements = Readonly<Partial<Record<FixtureName, string>>>;

/** A claim, and a rule of another tool that speaks of the same thing. */
export interface Pair {
  readonly claim: string;
  readonly tool: 'cdk-nag' | 'cfn-lint';
  /** `AwsSolutions-S2`, `I3013`. */
  readonly rule: string;
  /** What both ought to find fault with. @default the claim's own mutation */
  readonly change?: (facts: Facts) => Facts;
  /** The environment that is changed. @default 'staging' */
  readonly environment?: EnvironmentName;
  /** @default none: they agree everywhere */
  readonly disagreements?: Disagreements;
}
