import type { Duration } from 'aws-cdk-lib';
import { ManagedPolicy, Role } from 'aws-cdk-lib/aws-iam';
import type { AddToPrincipalPolicyResult, IPrincipal, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';

export interface LayerRoleProps {
  readonly assumedBy: IPrincipal;
  /** Who acts in this role. */
  readonly description: string;
  /** Fixed where somebody outside the stack has to name the role. @default - CloudFormation chooses */
  readonly roleName?: string;
  /** How long one who took on the role may act in it. @default - an hour */
  readonly maxSessionDuration?: Duration;
  /** What the role may do; grants of other constructs add to it. @default [] */
  readonly statements?: readonly PolicyStatement[];
}

/**
 * A role whose permissions are one customer managed policy, also those that a grant adds: a policy that can be listed,
 * versioned and compared by itself, where an inline one hides in its role (NIST 800-53 AC-6).
 */
export class LayerRole extends Role {
  private policy: ManagedPolicy | undefined;

  constructor(scope: Construct, id: string, props: LayerRoleProps) {
    const { statements = [], ...role } = props;
    super(scope, id, role);
    for (const statement of statements) this.addToPrincipalPolicy(statement);
  }

  override addToPolicy(statement: PolicyStatement): boolean {
    return this.addToPrincipalPolicy(statement).statementAdded;
  }

  override addToPrincipalPolicy(statement: PolicyStatement): AddToPrincipalPolicyResult {
    this.policy ??= new ManagedPolicy(this, 'Policy', { roles: [this], description: this.node.path });
    this.policy.addStatements(statement);
    return { statementAdded: true, policyDependable: this.policy };
  }
}
