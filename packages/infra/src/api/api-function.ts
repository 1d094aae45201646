import { Duration, Stack } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { apiPermissions } from './api-permissions';
import { apiVariables } from './api-variables';
import type { DataAccess } from './data-access';
import { LayerFunction } from './layer-function';
import type { FunctionSurroundings } from './layer-function';
import type { WebhookKeysAccess } from './webhook-keys-access';
import { webhookKeysPermissions } from './webhook-keys-permissions';

export interface ApiFunctionProps extends FunctionSurroundings {
  readonly data: DataAccess;
  readonly webhookKeys: WebhookKeysAccess;
}

/**
 * The Koa API. What it takes of the database is bounded: at most `reservedConcurrency` instances at once, each with
 * `CONNECTIONS_PER_INSTANCE` connections; a descriptor whose instances need more than Aurora's `max_connections`, old
 * and new version together, is refused.
 */
export class ApiFunction extends LayerFunction {
  constructor(scope: Construct, id: string, { data, webhookKeys, ...surroundings }: ApiFunctionProps) {
    const { environment } = surroundings;
    const stack = Stack.of(scope);
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
      variables: { ...apiVariables(environment, data), WEBHOOK_KEYS_SECRET_ARN: webhookKeys.secretArn },
      statements: [...apiPermissions(stack, environment, data), ...webhookKeysPermissions(stack, webhookKeys)],
    });
  }
}
