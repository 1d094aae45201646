import type { Environment } from '@hexastyle/environment';
import type { IRestApi } from 'aws-cdk-lib/aws-apigateway';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';
import { LayerLogGroup } from '../layer/layer-log-group';

export interface ExecutionLogProps {
  readonly environment: Environment;
  readonly key: IKey;
  readonly api: IRestApi;
}

/**
 * The group that API Gateway writes its execution log to. It chooses the name and would make the group itself, without
 * key and without end; making it first gives it both.
 */
export class ExecutionLog extends LayerLogGroup {
  constructor(scope: Construct, id: string, props: ExecutionLogProps) {
    super(scope, id, {
      environment: props.environment,
      encryptionKey: props.key,
      logGroupName: `API-Gateway-Execution-Logs_${props.api.restApiId}/live`,
    });
  }
}
