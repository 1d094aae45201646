import type { Environment } from '@hexastyle/environment';
import { Size } from 'aws-cdk-lib';
import {
  EndpointType,
  LambdaIntegration,
  MethodLoggingLevel,
  RequestValidator,
  RestApi,
} from 'aws-cdk-lib/aws-apigateway';
import type { StageOptions } from 'aws-cdk-lib/aws-apigateway';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';
import { AccessLog } from './access-log';
import { ExecutionLog } from './execution-log';
import { GatewayLogRole } from './gateway-log-role';

export interface RestInterfaceProps {
  readonly environment: Environment;
  readonly key: IKey;
  readonly handler: IFunction;
}

/**
 * Smaller answers fit into one packet as they are. The edge compresses only what it may keep, which answers of the API
 * are not, so it happens here: https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-receive-response-with-compressed-payload.html
 */
const WORTH_COMPRESSING = Size.kibibytes(1);

/**
 * The regional REST API: `/api/{proxy+}` to the function. Routes, bodies and who may call what are the API's own
 * business (its OpenAPI document is tested against its code); a second copy of them here would only drift. API Gateway
 * validates that there is a path, throttles, logs and traces.
 */
export class RestInterface extends Construct {
  readonly api: RestApi;

  constructor(scope: Construct, id: string, props: RestInterfaceProps) {
    super(scope, id);
    const { environment, key } = props;
    const accessLog = new AccessLog(this, 'AccessLog', { environment, key });
    const logRole = new GatewayLogRole(this, 'LogRole');
    this.api = new RestApi(this, 'Resource', {
      restApiName: `hexastyle-${environment.name}`,
      description: `Hexastyle API, environment ${environment.name}`,
      endpointTypes: [EndpointType.REGIONAL],
      cloudWatchRole: false,
      minCompressionSize: WORTH_COMPRESSING,
      // Archives go in and out. A narrower list would have answers decoded for who asks for that very type first, and browsers do not.
      binaryMediaTypes: ['*/*'],
      deployOptions: stageOf(environment, accessLog),
    });
    const executionLog = new ExecutionLog(this, 'ExecutionLog', { environment, key, api: this.api });
    this.api.deploymentStage.node.addDependency(logRole, executionLog);
    const validator = new RequestValidator(this, 'Validator', {
      restApi: this.api,
      validateRequestParameters: true,
      validateRequestBody: true,
    });
    this.api.root
      .addResource('api')
      .addResource('{proxy+}')
      .addMethod('ANY', new LambdaIntegration(props.handler, { allowTestInvoke: false }), {
        requestParameters: { 'method.request.path.proxy': true },
        requestValidator: validator,
      });
  }
}

const stageOf = (environment: Environment, accessLog: AccessLog): StageOptions => ({
  stageName: 'live',
  accessLogDestination: accessLog.destination,
  accessLogFormat: accessLog.format,
  loggingLevel: MethodLoggingLevel.INFO,
  // Bodies and headers carry passwords and cookies: they never reach a log.
  dataTraceEnabled: false,
  metricsEnabled: true,
  tracingEnabled: true,
  throttlingRateLimit: environment.api.throttle.ratePerSecond,
  throttlingBurstLimit: environment.api.throttle.burst,
});
