import type { ServiceRights } from './service-rights';

/**
 * A security group in a VPC that is there already, for whoever has no rights to the network otherwise: the one with which
 * the worker reaches a mail server is in the stack of the API.
 */
export const SECURITY_GROUP: readonly ServiceRights[] = [
  {
    service: 'ec2',
    types: ['security-group', 'vpc'],
    tagged: [
      'AuthorizeSecurityGroupEgress',
      'CreateSecurityGroup',
      'DeleteSecurityGroup',
      'DeleteTags',
      'RevokeSecurityGroupEgress',
      'UpdateSecurityGroupRuleDescriptionsEgress',
    ],
    fresh: ['CreateTags'],
    anywhere: ['DescribeSecurityGroupRules', 'DescribeTags'],
  },
  { service: 'ec2', fresh: ['CreateSecurityGroup'], types: ['security-group'] },
  { service: 'ec2', fresh: ['AuthorizeSecurityGroupEgress'], types: ['security-group-rule'] },
];
