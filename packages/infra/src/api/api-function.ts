import { Duration, Stack } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { apiPermissions } from './api-permissions';
import { apiVariables } from './api-variables';
import type { DataAccess } from './data-access';
import { LayerFunction } from './layer-function';
import type { FunctionSurroundings } from './layer-function';

export interface ApiFunctionProps extends FunctionSurroundings {
  readonly data: DataAccess;
}

/**
 * The Koa API. What it takes of the database is bounded: at most `reservedConcurrency` instances at once, each with
 * `CONNECTIONS_PER_INSTANCE` connections; a descriptor whose instances need more than Aurora's `max_connections`, old
 * and new version together, is refused.
 */
export class ApiFunction extends LayerFunction {
  constructor(scope: Construct, id: string, { data, ...surroundings }: ApiFunctionProps) {
    const { environment } = surroundings;
    super(scope, id, {
      ...surroundings,
      name: 'api',
      log: 'function',
      description: 'The Koa API',
      handler: 'lambda.handler',
      memoryMb: environment.api.memoryMb,
      concurrency: environment.api.reservedConcurrency,
      // Half of API Gateway's 29 seconds: a caller hears of a stuck call while somebody still waits.
      timeout: Duration.seconds(15),
      variables: apiVariables(environment, data),
      statements: apiPermissions(Stack.of(scope), environment, data),
    });
  }
}
