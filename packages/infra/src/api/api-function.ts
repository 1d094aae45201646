import type { Environment } from '@hexastyle/environment';
import { Duration } from 'aws-cdk-lib';
import { SubnetType } from 'aws-cdk-lib/aws-ec2';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import {
  Alias,
  ApplicationLogLevel,
  Architecture,
  Function,
  LoggingFormat,
  Runtime,
  SystemLogLevel,
  Tracing,
} from 'aws-cdk-lib/aws-lambda';
import type { Code, IFunction } from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';
import type { DataStack } from '../data/data-stack';
import { LayerLogGroup } from '../layer/layer-log-group';
import type { NetworkStack } from '../network/network-stack';
import { FunctionRole } from './function-role';
import { functionVariables } from './function-variables';

export interface ApiFunctionProps {
  readonly environment: Environment;
  readonly network: NetworkStack;
  readonly data: DataStack;
  readonly key: IKey;
  readonly code: Code;
}

/**
 * The Koa API as a Lambda function in the private subnets, called through the alias `live`, so that a deployment can
 * be taken back by moving the alias. It has no dead-letter queue: Lambda fills one only for asynchronous calls, and
 * nothing calls this function asynchronously.
 */
export class ApiFunction extends Construct {
  readonly function: Function;
  readonly alias: IFunction;

  constructor(scope: Construct, id: string, props: ApiFunctionProps) {
    super(scope, id);
    const { environment, network, data, key, code } = props;
    const functionName = `hexastyle-${environment.name}-api`;
    const logGroup = new LayerLogGroup(this, 'LogGroup', {
      environment,
      encryptionKey: key,
      logGroupName: `/hexastyle/${environment.name}/api/function`,
    });
    this.function = new Function(this, 'Resource', {
      functionName,
      description: 'The Koa API',
      code,
      handler: 'lambda.handler',
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      memorySize: environment.api.memoryMb,
      reservedConcurrentExecutions: environment.api.reservedConcurrency,
      // Half of API Gateway's 29 seconds: a caller hears of a stuck call while somebody still waits.
      timeout: Duration.seconds(15),
      role: new FunctionRole(this, 'Role', { environment, functionName, data, key, logGroup }),
      vpc: network.vpc,
      vpcSubnets: { subnetType: SubnetType.PRIVATE_WITH_EGRESS },
      securityGroups: [network.functionSecurityGroup],
      tracing: Tracing.ACTIVE,
      loggingFormat: LoggingFormat.JSON,
      applicationLogLevelV2: ApplicationLogLevel.INFO,
      systemLogLevelV2: SystemLogLevel.INFO,
      logGroup,
      environmentEncryption: key,
      environment: functionVariables(environment, data),
    });
    this.alias = new Alias(this, 'Live', { aliasName: 'live', version: this.function.currentVersion });
  }
}
