import { listAt } from '../facts/list-at';
import type { Resource } from '../facts/resource';
import { textAt } from '../facts/text-at';
import { HOURS_PER_MONTH } from '../hours-per-month';
import { charge } from './charge';
import { free } from './free';
import type { Demand, Service } from './service';

const NAT = 'AWS::EC2::NatGateway';

const gatewaysBeside = ({ stack, type }: Resource, all: readonly Resource[]): readonly Resource[] =>
  all.filter((each) => each.stack === stack && each.type === type);

const isSpare = (resource: Resource, all: readonly Resource[]): boolean =>
  gatewaysBeside(resource, all)[0]?.logicalId !== resource.logicalId;

const natGateway = (resource: Resource, all: readonly Resource[]): readonly Demand[] => {
  const share = 1 / Math.max(1, gatewaysBeside(resource, all).length);
  return [
    charge('nat-gateway-hour', HOURS_PER_MONTH, isSpare(resource, all) ? 'second-nat-gateway' : undefined),
    charge('nat-gateway-gb', ({ natGb }) => natGb * share),
  ];
};

const address = (resource: Resource, all: readonly Resource[]): readonly Demand[] => [
  charge('public-ipv4-hour', HOURS_PER_MONTH, isSpare(resource, all) ? 'second-nat-gateway' : undefined),
];

const endpoint = ({ properties }: Resource): readonly Demand[] => {
  if (textAt(properties, 'VpcEndpointType') !== 'Interface') return free('Gateway endpoints cost nothing');
  const zones = Math.max(1, listAt(properties, 'SubnetIds').length);
  return [
    charge('interface-endpoint-hour', zones * HOURS_PER_MONTH, 'interface-endpoints'),
    charge('interface-endpoint-gb', ({ natGb }) => natGb, 'interface-endpoints'),
  ];
};

const FREE: Readonly<Record<string, string>> = {
  'AWS::EC2::FlowLog': 'Billed where the records go: see its log group',
  'AWS::EC2::InternetGateway': 'Only traffic is billed',
  'AWS::EC2::NetworkAcl': 'Part of the VPC',
  'AWS::EC2::Route': 'Part of the VPC',
  'AWS::EC2::RouteTable': 'Part of the VPC',
  'AWS::EC2::SecurityGroup': 'Part of the VPC',
  'AWS::EC2::SecurityGroupEgress': 'Part of the VPC',
  'AWS::EC2::SecurityGroupIngress': 'Part of the VPC',
  'AWS::EC2::Subnet': 'Part of the VPC',
  'AWS::EC2::SubnetRouteTableAssociation': 'Part of the VPC',
  'AWS::EC2::VPC': 'A VPC itself costs nothing',
  'AWS::EC2::VPCGatewayAttachment': 'Part of the VPC',
};

const BILLED: Readonly<Record<string, Service['demands']>> = {
  [NAT]: natGateway,
  'AWS::EC2::EIP': address,
  'AWS::EC2::VPCEndpoint': endpoint,
};

/** Amazon VPC: NAT gateways, public addresses, endpoints. */
export const VPC: Service = {
  types: [...Object.keys(BILLED), ...Object.keys(FREE)],
  demands: (resource, all) => BILLED[resource.type]?.(resource, all) ?? free(FREE[resource.type] ?? 'Part of the VPC'),
};
