/**
 * Actions for which AWS accepts no resource but `*`, by the Service Authorization Reference
 * (https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html):
 * those that deploying a platform like ours takes. Of an action that is not here, a resource is expected.
 */
const ACTIONS: readonly string[] = [
  'backup-storage:MountCapsule',
  'ce:CreateAnomalyMonitor',
  'ce:CreateAnomalySubscription',
  'cloudfront:CreateDistribution',
  'cloudfront:CreateFunction',
  'cloudfront:CreateKeyValueStore',
  'cloudfront:CreateOriginAccessControl',
  'cloudfront:CreateResponseHeadersPolicy',
  'codedeploy:StopDeployment',
  'ec2:DescribeAccountAttributes',
  'ec2:DescribeAddresses',
  'ec2:DescribeAvailabilityZones',
  'ec2:DescribeFlowLogs',
  'ec2:DescribeInstances',
  'ec2:DescribeInternetGateways',
  'ec2:DescribeNatGateways',
  'ec2:DescribeNetworkAcls',
  'ec2:DescribeNetworkInterfaces',
  'ec2:DescribePrefixLists',
  'ec2:DescribeRouteTables',
  'ec2:DescribeSecurityGroupRules',
  'ec2:DescribeSecurityGroups',
  'ec2:DescribeSubnets',
  'ec2:DescribeTags',
  'ec2:DescribeVpcEncryptionControls',
  'ec2:DescribeVpcEndpoints',
  'ec2:DescribeVpcs',
  'ec2:DescribeVpnGateways',
  'iam:ListRoles',
  'kms:CreateKey',
  'kms:ListAliases',
  'logs:CreateLogDelivery',
  'logs:DeleteLogDelivery',
  'logs:DeleteResourcePolicy',
  'logs:DescribeIndexPolicies',
  'logs:DescribeLogGroups',
  'logs:DescribeResourcePolicies',
  'logs:GetLogDelivery',
  'logs:ListLogDeliveries',
  'logs:PutResourcePolicy',
  'logs:UpdateLogDelivery',
  'rds:DescribeDBEngineVersions',
  'rds:DescribeEngineDefaultClusterParameters',
  'rds:DescribeEvents',
  's3:ListAllMyBuckets',
  'secretsmanager:GetRandomPassword',
  'ssm:DescribeParameters',
  'synthetics:CreateCanary',
  'synthetics:DescribeCanaries',
  'wafv2:ListWebACLs',
];

export const takesNoResource = (action: string): boolean => ACTIONS.includes(action);

/** @internal For the test that holds the list against the Reference. */
export const ACTIONS_WITHOUT_RESOURCE = ACTIONS;
