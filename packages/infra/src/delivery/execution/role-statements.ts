import type { Environment } from '@hexastyle/environment';
import { Effect, PolicyStatement } from 'aws-cdk-lib/aws-iam';

/** Services to which a resource of our templates hands a role. */
const PASSED_TO = [
  'apigateway.amazonaws.com',
  'backup.amazonaws.com',
  'codedeploy.amazonaws.com',
  'lambda.amazonaws.com',
  'monitoring.rds.amazonaws.com',
  's3.amazonaws.com',
  'synthetics.amazonaws.com',
  'vpc-flow-logs.amazonaws.com',
];

/** Services that make a role of their own in an account when the first of their resources is made there. */
const LINKED_ROLES = [
  'backup.amazonaws.com/AWSServiceRoleForBackup',
  'elasticache.amazonaws.com/AWSServiceRoleForElastiCache',
  'rds.amazonaws.com/AWSServiceRoleForRDS',
  'restore-testing.backup.amazonaws.com/AWSServiceRoleForBackupRestoreTesting',
  'wafv2.amazonaws.com/AWSServiceRoleForWAFV2Logging',
];

const UNDER_BOUNDARY = [
  'iam:CreateRole',
  'iam:AttachRolePolicy',
  'iam:DetachRolePolicy',
  'iam:PutRolePermissionsBoundary',
];

const ROLE_ACTIONS = [
  'DeleteRole',
  'GetRole',
  'UpdateRole',
  'UpdateRoleDescription',
  'UpdateAssumeRolePolicy',
  'TagRole',
  'UntagRole',
  'ListRolePolicies',
  'ListAttachedRolePolicies',
  'GetRolePolicy',
  'DeleteRolePolicy',
  'CreatePolicy',
  'DeletePolicy',
  'GetPolicy',
  'GetPolicyVersion',
  'ListPolicyVersions',
  'CreatePolicyVersion',
  'DeletePolicyVersion',
  'ListEntitiesForPolicy',
  'TagPolicy',
  'UntagPolicy',
].map((action) => `iam:${action}`);

const DENIED = [...UNDER_BOUNDARY, ...ROLE_ACTIONS, 'iam:PassRole', 'iam:SetDefaultPolicyVersion'];

/** Layers that a person deploys, by their tag `Component`. */
const NOT_OURS = ['identity', 'delivery'];

/**
 * Roles and policies of the environment, by name. A role can only be made, and policies only be attached to it, under
 * the permissions boundary, so that no template can give more than the boundary allows; and neither the boundary nor
 * the roles of the identity and delivery layers can be touched at all, so that no pipeline widens its own rights.
 */
export function roleStatements(environment: Environment): readonly PolicyStatement[] {
  const { name, account } = environment;
  const iam = (resource: string): string => `arn:aws:iam::${account}:${resource}`;
  const roles = iam(`role/hexastyle-${name}-*`);
  const policies = iam(`policy/hexastyle-${name}-*`);
  const boundary = iam(`policy/hexastyle-${name}-boundary`);
  return [
    new PolicyStatement({
      actions: UNDER_BOUNDARY,
      resources: [roles],
      conditions: { StringEquals: { 'iam:PermissionsBoundary': boundary } },
    }),
    new PolicyStatement({ actions: ROLE_ACTIONS, resources: [roles, policies] }),
    new PolicyStatement({
      actions: ['iam:PassRole'],
      resources: [roles],
      conditions: { StringEquals: { 'iam:PassedToService': PASSED_TO } },
    }),
    new PolicyStatement({
      actions: ['iam:CreateServiceLinkedRole'],
      resources: LINKED_ROLES.map((role) => iam(`role/aws-service-role/${role}`)),
    }),
    new PolicyStatement({
      effect: Effect.DENY,
      actions: DENIED,
      resources: [
        boundary,
        ...[...NOT_OURS, 'operator', 'automation', 'infrastructure', 'backend', 'frontend'].flatMap((owner) => [
          iam(`role/hexastyle-${name}-${owner}*`),
          iam(`policy/hexastyle-${name}-${owner}*`),
        ]),
      ],
    }),
    // CloudFormation shortens the names of roles that it makes up, so that the layer may be cut off.
    new PolicyStatement({
      effect: Effect.DENY,
      actions: DENIED,
      resources: [roles],
      conditions: { StringEquals: { 'aws:ResourceTag/Component': NOT_OURS } },
    }),
  ];
}
