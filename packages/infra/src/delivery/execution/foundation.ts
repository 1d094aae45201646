import type { ServiceRights } from './service-rights';

/**
 * What every layer has: log groups, keys, parameters. Groups and keys are never deleted by a pipeline, which the boundary of
 * all roles denies in any case. Roles and policies are in `role-statements.ts`.
 */
export const FOUNDATION: readonly ServiceRights[] = [
  {
    service: 'logs',
    paths: true,
    // API Gateway names the log of a stage by the id of its API.
    chosen: ['log-group:API-Gateway-Execution-Logs_*'],
    named: [
      'CreateLogGroup',
      'PutRetentionPolicy',
      'DeleteRetentionPolicy',
      'AssociateKmsKey',
      'DisassociateKmsKey',
      'GetDataProtectionPolicy',
      'TagResource',
      'UntagResource',
      'ListTagsForResource',
      'PutMetricFilter',
      'DeleteMetricFilter',
    ],
    anywhere: [
      'DescribeIndexPolicies',
      'DescribeLogGroups',
      'DescribeResourcePolicies',
      'PutResourcePolicy',
      'DeleteResourcePolicy',
      'CreateLogDelivery',
      'GetLogDelivery',
      'UpdateLogDelivery',
      'DeleteLogDelivery',
      'ListLogDeliveries',
    ],
  },
  {
    service: 'kms',
    tagged: [
      'PutKeyPolicy',
      'EnableKeyRotation',
      'UpdateKeyDescription',
      'UntagResource',
      'CreateGrant',
      'RetireGrant',
      'Encrypt',
      'Decrypt',
      'GenerateDataKey',
    ],
    fresh: ['TagResource', 'DescribeKey', 'GetKeyPolicy', 'GetKeyRotationStatus', 'ListResourceTags'],
    anywhere: ['CreateKey', 'ListAliases'],
  },
  {
    service: 'ssm',
    paths: true,
    named: [
      'PutParameter',
      'DeleteParameter',
      'DeleteParameters',
      'GetParameter',
      'GetParameters',
      'AddTagsToResource',
      'RemoveTagsFromResource',
      'ListTagsForResource',
    ],
    anywhere: ['DescribeParameters'],
  },
];
