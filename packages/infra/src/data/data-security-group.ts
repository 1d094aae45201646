import { Port, SecurityGroup } from 'aws-cdk-lib/aws-ec2';
import type { ISecurityGroup, IVpc } from 'aws-cdk-lib/aws-ec2';
import type { Construct } from 'constructs';

export interface DataSecurityGroupProps {
  readonly vpc: IVpc;
  /** The one group that may connect. */
  readonly admits: ISecurityGroup;
  readonly port: number;
  /** What stands behind the group, for its description. */
  readonly holds: string;
}

/** One way in, one port, no way out. */
export class DataSecurityGroup extends SecurityGroup {
  constructor(scope: Construct, id: string, props: DataSecurityGroupProps) {
    const { vpc, admits, port, holds } = props;
    super(scope, id, { vpc, allowAllOutbound: false, description: `${holds}: ingress from the API function only` });
    // By id: the rule then belongs to this stack, and the network layer never learns of the data layer.
    this.addIngressRule(
      SecurityGroup.fromSecurityGroupId(this, 'Admits', admits.securityGroupId, { mutable: false }),
      Port.tcp(port),
      'API function',
    );
  }
}
