import type { Environment } from '@hexastyle/environment';
import { GatewayVpcEndpointAwsService, IpAddresses, SubnetType, Vpc } from 'aws-cdk-lib/aws-ec2';
import type { Construct } from 'constructs';

/**
 * Three kinds of subnet in every availability zone: public (NAT gateways only), private with a way out (the function),
 * isolated (database and cache: no route to the internet at all).
 *
 * S3 is reached through a gateway endpoint, which costs nothing; interface endpoints are decided by arithmetic in
 * `worthwhile-endpoints.ts`.
 *
 * The VPC's default security group is left as AWS makes it, because nothing uses it and CloudFormation cannot empty it
 * without a function of its own.
 */
export class PlatformVpc extends Vpc {
  constructor(scope: Construct, id: string, environment: Environment) {
    const { cidr, availabilityZones, natGateways } = environment.network;
    super(scope, id, {
      vpcName: `hexastyle-${environment.name}`,
      ipAddresses: IpAddresses.cidr(cidr),
      maxAzs: availabilityZones,
      natGateways,
      restrictDefaultSecurityGroup: false,
      subnetConfiguration: [
        { name: 'Public', subnetType: SubnetType.PUBLIC, mapPublicIpOnLaunch: false },
        { name: 'Private', subnetType: SubnetType.PRIVATE_WITH_EGRESS },
        { name: 'Isolated', subnetType: SubnetType.PRIVATE_ISOLATED },
      ],
      gatewayEndpoints: { S3: { service: GatewayVpcEndpointAwsService.S3 } },
    });
  }
}
