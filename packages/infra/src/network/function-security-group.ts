import { Peer, Port, SecurityGroup } from 'aws-cdk-lib/aws-ec2';
import type { IVpc } from 'aws-cdk-lib/aws-ec2';
import type { Construct } from 'constructs';

/**
 * The API function's security group: nothing comes in, and what goes out is PostgreSQL and Valkey inside the VPC and
 * HTTPS anywhere (AWS services). The data layer admits this group and nothing else.
 */
export class FunctionSecurityGroup extends SecurityGroup {
  constructor(scope: Construct, id: string, vpc: IVpc) {
    super(scope, id, { vpc, allowAllOutbound: false, description: 'API function: egress only' });
    this.addEgressRule(Peer.ipv4(vpc.vpcCidrBlock), Port.tcp(5432), 'PostgreSQL inside the VPC');
    this.addEgressRule(Peer.ipv4(vpc.vpcCidrBlock), Port.tcp(6379), 'Valkey inside the VPC');
    this.addEgressRule(Peer.anyIpv4(), Port.tcp(443), 'AWS services over HTTPS');
  }
}
