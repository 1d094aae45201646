import type { Environment } from '@hexastyle/environment';
import { InterfaceVpcEndpoint, InterfaceVpcEndpointAwsService, SubnetType } from 'aws-cdk-lib/aws-ec2';
import type { ISecurityGroup, IVpc } from 'aws-cdk-lib/aws-ec2';
import { Construct } from 'constructs';
import { EndpointSecurityGroup } from './endpoint-security-group';
import { worthwhileEndpoints } from './worthwhile-endpoints';
import type { CalledService } from './worthwhile-endpoints';

export interface InterfaceEndpointsProps {
  readonly environment: Environment;
  readonly vpc: IVpc;
  /** The one group that may call them. */
  readonly admits: ISecurityGroup;
}

const ENDPOINTS: Readonly<Record<CalledService, InterfaceVpcEndpointAwsService>> = {
  ssm: InterfaceVpcEndpointAwsService.SSM,
  secretsmanager: InterfaceVpcEndpointAwsService.SECRETS_MANAGER,
};

/** An interface endpoint for each service whose traffic pays for one; the private name then leads to it by itself. */
export class InterfaceEndpoints extends Construct {
  constructor(scope: Construct, id: string, props: InterfaceEndpointsProps) {
    super(scope, id);
    const { environment, vpc, admits } = props;
    const services = worthwhileEndpoints(environment);
    if (services.length === 0) return;
    const securityGroup = new EndpointSecurityGroup(this, 'SecurityGroup', { vpc, admits });
    for (const service of services) {
      new InterfaceVpcEndpoint(this, service, {
        vpc,
        service: ENDPOINTS[service],
        subnets: { subnetType: SubnetType.PRIVATE_WITH_EGRESS },
        securityGroups: [securityGroup],
        privateDnsEnabled: true,
        open: false,
      });
    }
  }
}
