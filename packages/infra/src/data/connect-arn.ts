import { ArnFormat } from 'aws-cdk-lib';
import type { Stack } from 'aws-cdk-lib';

/** Resource of `rds-db:connect` for one PostgreSQL role, which needs `rds_iam` granted, in the cluster of this resource id. */
export const connectArn = (stack: Stack, clusterResourceId: string, role: string): string =>
  stack.formatArn({
    service: 'rds-db',
    resource: 'dbuser',
    resourceName: `${clusterResourceId}/${role}`,
    arnFormat: ArnFormat.COLON_RESOURCE_NAME,
  });
