import type { Environment } from '@hexastyle/environment';
import type { Stack } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { API_ROLE } from './data-access';
import type { DataAccess } from './data-access';
import { originPermissions } from './origin-permissions';

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
  ...originPermissions(stack, environment),
];
