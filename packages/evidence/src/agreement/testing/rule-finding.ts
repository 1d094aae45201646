/** A rule of another tool that found something at a resource. */
export interface RuleFinding {
  /** `AwsSolutions-S1`, without what some rules add. */
  readonly rule: string;
  /** What rules of cdk-nag add in brackets: the wildcard that they found. Else the rule itself. */
  readonly detail: string;
  readonly stack: string;
  readonly logicalId: string;
}
