import type { Environment } from '@hexastyle/environment';
import type { Stack } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { originParameterName } from '../edge/origin-parameter';
import { API_ROLE } from './data-access';
import type { DataAccess } from './data-access';

/** What the API may do: sign in to the database as one role, to the cache as one user, and read where the edge is. */
export const apiPermissions = (
  stack: Stack,
  environment: Environment,
  { database, cache }: DataAccess,
): readonly PolicyStatement[] => [
  new PolicyStatement({ actions: ['rds-db:connect'], resources: [database.connectArn(API_ROLE)] }),
  ...(cache === undefined
    ? []
    : [new PolicyStatement({ actions: ['elasticache:Connect'], resources: [...cache.connectArns] })]),
  ...(environment.domain === undefined ? [readOrigins(stack, environment)] : []),
];

const readOrigins = (stack: Stack, environment: Environment): PolicyStatement =>
  new PolicyStatement({
    actions: ['ssm:GetParameter'],
    resources: [
      stack.formatArn({
        service: 'ssm',
        resource: 'parameter',
        resourceName: originParameterName(environment).slice(1),
      }),
    ],
  });
