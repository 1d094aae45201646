import type { ServiceRights } from './service-rights';

/** Made within what is there already, which has to be the environment's. */
const PARTS = ['CreateRouteTable', 'CreateSecurityGroup', 'CreateSubnet'];

/** Likewise; they hang in subnets, route tables and security groups, too. */
const ATTACHMENTS = ['CreateFlowLogs', 'CreateNatGateway', 'CreateVpcEndpoint'];

/** A rule of a security group has an ARN of its own, and no tag. */
const RULES = ['AuthorizeSecurityGroupEgress', 'AuthorizeSecurityGroupIngress'];

/**
 * The VPC and what is in it. EC2 names nothing: what is changed or deleted has to carry the environment's tag, and
 * so has everything that something new is put into.
 */
export const NETWORK: readonly ServiceRights[] = [
  {
    service: 'ec2',
    tagged: [
      ...PARTS,
      ...ATTACHMENTS,
      ...RULES,
      'AssociateRouteTable',
      'AttachInternetGateway',
      'CreateRoute',
      'DeleteFlowLogs',
      'DeleteInternetGateway',
      'DeleteNatGateway',
      'DeleteRoute',
      'DeleteRouteTable',
      'DeleteSecurityGroup',
      'DeleteSubnet',
      'DeleteTags',
      'DeleteVpc',
      'DeleteVpcEndpoints',
      'DetachInternetGateway',
      'DisassociateRouteTable',
      'ReleaseAddress',
      'ReplaceRoute',
      'ReplaceRouteTableAssociation',
      'RevokeSecurityGroupEgress',
      'RevokeSecurityGroupIngress',
      'UpdateSecurityGroupRuleDescriptionsEgress',
      'UpdateSecurityGroupRuleDescriptionsIngress',
    ],
    fresh: [
      'AllocateAddress',
      'AssociateAddress',
      'CreateInternetGateway',
      'CreateTags',
      'CreateVpc',
      'DescribeVpcAttribute',
      'DisassociateAddress',
      'ModifySubnetAttribute',
      'ModifyVpcAttribute',
      'ModifyVpcEndpoint',
    ],
    anywhere: [
      'DescribeAccountAttributes',
      'DescribeAddresses',
      'DescribeAvailabilityZones',
      'DescribeFlowLogs',
      'DescribeInstances',
      'DescribeInternetGateways',
      'DescribeNatGateways',
      'DescribeNetworkAcls',
      'DescribeNetworkInterfaces',
      'DescribePrefixLists',
      'DescribeRouteTables',
      'DescribeSecurityGroupRules',
      'DescribeSecurityGroups',
      'DescribeSubnets',
      'DescribeTags',
      'DescribeVpcEncryptionControls',
      'DescribeVpcEndpoints',
      'DescribeVpcs',
      'DescribeVpnGateways',
    ],
  },
  { service: 'ec2', fresh: PARTS, types: ['route-table', 'security-group', 'subnet'] },
  { service: 'ec2', fresh: RULES, types: ['security-group-rule'] },
  { service: 'ec2', fresh: ATTACHMENTS, types: ['natgateway', 'vpc-endpoint', 'vpc-flow-log'] },
];
