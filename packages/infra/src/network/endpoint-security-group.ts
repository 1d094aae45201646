import { Port, SecurityGroup } from 'aws-cdk-lib/aws-ec2';
import type { ISecurityGroup, IVpc } from 'aws-cdk-lib/aws-ec2';
import type { Construct } from 'constructs';

export interface EndpointSecurityGroupProps {
  readonly vpc: IVpc;
  /** The one group that may call. */
  readonly admits: ISecurityGroup;
}

/** HTTPS from the function, and no way out. */
export class EndpointSecurityGroup extends SecurityGroup {
  constructor(scope: Construct, id: string, props: EndpointSecurityGroupProps) {
    const { vpc, admits } = props;
    super(scope, id, { vpc, allowAllOutbound: false, description: 'Interface endpoints: ingress from functions only' });
    this.addIngressRule(admits, Port.tcp(443), 'API function');
  }
}
