import type { Environment } from '@hexastyle/environment';
import { AccessLogField, AccessLogFormat, LogGroupLogDestination } from 'aws-cdk-lib/aws-apigateway';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { Construct } from 'constructs';
import { LayerLogGroup } from '../layer/layer-log-group';

export interface AccessLogProps {
  readonly environment: Environment;
  readonly key: IKey;
}

/** One JSON line a request: enough to find the function's own lines by request id, and where the time went. */
export class AccessLog extends Construct {
  readonly destination: LogGroupLogDestination;
  readonly format = AccessLogFormat.custom(
    JSON.stringify({
      requestId: AccessLogField.contextRequestId(),
      extendedRequestId: AccessLogField.contextExtendedRequestId(),
      traceId: AccessLogField.contextXrayTraceId(),
      time: AccessLogField.contextRequestTimeEpoch(),
      ip: AccessLogField.contextIdentitySourceIp(),
      method: AccessLogField.contextHttpMethod(),
      path: AccessLogField.contextPath(),
      status: AccessLogField.contextStatus(),
      responseLength: AccessLogField.contextResponseLength(),
      latency: AccessLogField.contextResponseLatency(),
      integrationLatency: AccessLogField.contextIntegrationLatency(),
      integrationStatus: AccessLogField.contextIntegrationStatus(),
      error: AccessLogField.contextErrorResponseType(),
    }),
  );

  constructor(scope: Construct, id: string, props: AccessLogProps) {
    super(scope, id);
    const logGroup = new LayerLogGroup(this, 'LogGroup', {
      environment: props.environment,
      encryptionKey: props.key,
      logGroupName: `/hexastyle/${props.environment.name}/api/access`,
    });
    this.destination = new LogGroupLogDestination(logGroup);
  }
}
