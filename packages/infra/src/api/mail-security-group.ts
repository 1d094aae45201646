import { Peer, Port, SecurityGroup } from 'aws-cdk-lib/aws-ec2';
import type { IVpc } from 'aws-cdk-lib/aws-ec2';
import type { Construct } from 'constructs';

/**
 * What the worker may do beside the function's security group: hand mails to a mail server, by TLS from the beginning or
 * by STARTTLS. Lambda lets nobody reach port 25.
 */
export class MailSecurityGroup extends SecurityGroup {
  constructor(scope: Construct, id: string, vpc: IVpc) {
    super(scope, id, { vpc, allowAllOutbound: false, description: 'Worker: mail server, egress only' });
    this.addEgressRule(Peer.anyIpv4(), Port.tcp(465), 'Mail server, TLS');
    this.addEgressRule(Peer.anyIpv4(), Port.tcp(587), 'Mail server, STARTTLS');
  }
}
