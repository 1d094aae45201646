import type { Environment } from '@hexastyle/environment';
import { CfnEIP, CfnNatGateway, CfnRoute, Vpc } from 'aws-cdk-lib/aws-ec2';
import type { ISecurityGroup, ISubnet, IVpc } from 'aws-cdk-lib/aws-ec2';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { Construct } from 'constructs';
import { FunctionSecurityGroup } from '../../network/function-security-group';
import { PlatformVpc } from '../../network/platform-vpc';
import { VpcFlowLog } from '../../network/vpc-flow-log';
import type { Phase } from './phase';

export interface PilotNetworkProps {
  readonly environment: Environment;
  readonly key: IKey;
  readonly phase: Phase;
}

/** The network of the environment once more, without NAT gateways and the routes to them while it is idle. */
export class PilotNetwork extends Construct {
  /** By its ids: a function that is always there must not wait for a route that is not. */
  readonly vpc: IVpc;
  readonly functionSecurityGroup: ISecurityGroup;
  /** Routes from the private subnets to the internet. */
  readonly waysOut: readonly CfnRoute[];

  constructor(scope: Construct, id: string, props: PilotNetworkProps) {
    super(scope, id);
    const { environment, key, phase } = props;
    const vpc = new PlatformVpc(this, 'Vpc', environment);
    const children = vpc.node.findAll();
    this.waysOut = children.filter(isWayOut);
    for (const child of children) if (isPaidByTheHour(child) || isWayOut(child)) phase.whenPromoted(child);
    new VpcFlowLog(this, 'FlowLog', { environment, vpc, key });
    this.vpc = Vpc.fromVpcAttributes(this, 'ById', {
      vpcId: vpc.vpcId,
      vpcCidrBlock: vpc.vpcCidrBlock,
      availabilityZones: vpc.availabilityZones,
      privateSubnetIds: idsOf(vpc.privateSubnets),
      isolatedSubnetIds: idsOf(vpc.isolatedSubnets),
    });
    this.functionSecurityGroup = new FunctionSecurityGroup(this, 'FunctionSecurityGroup', vpc);
  }
}

const idsOf = (subnets: readonly ISubnet[]): string[] => subnets.map(({ subnetId }) => subnetId);

const isPaidByTheHour = (child: unknown): boolean => child instanceof CfnNatGateway || child instanceof CfnEIP;

const isWayOut = (child: unknown): child is CfnRoute => child instanceof CfnRoute && child.natGatewayId !== undefined;
