import type { Environment } from '@hexastyle/environment';
import { RemovalPolicy } from 'aws-cdk-lib';
import type { Duration } from 'aws-cdk-lib';
import { SubnetType } from 'aws-cdk-lib/aws-ec2';
import type { ISecurityGroup, IVpc } from 'aws-cdk-lib/aws-ec2';
import type { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import {
  ApplicationLogLevel,
  Architecture,
  Function,
  LoggingFormat,
  Runtime,
  SystemLogLevel,
  Tracing,
} from 'aws-cdk-lib/aws-lambda';
import type { Code } from 'aws-cdk-lib/aws-lambda';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { LayerLogGroup } from '../layer/layer-log-group';
import { FunctionRole } from './function-role';

/** What every function of the platform stands in, wherever it does. */
export interface FunctionSurroundings {
  readonly environment: Environment;
  readonly network: { readonly vpc: IVpc; readonly functionSecurityGroup: ISecurityGroup };
  readonly key: IKey;
  readonly code: Code;
  /** Takes the events of asynchronous calls that failed for good. @default - nowhere */
  readonly deadLetters?: IQueue;
}

export interface LayerFunctionProps extends FunctionSurroundings {
  /** What it may reach beside what every function may. @default [] */
  readonly securityGroups?: readonly ISecurityGroup[];
  /** `hexastyle-<environment>-` and this is the function's name. */
  readonly name: string;
  /** `/hexastyle/<environment>/api/` and this is its log group's. */
  readonly log: string;
  readonly description: string;
  readonly handler: string;
  readonly memoryMb: number;
  /** Instances at most, and kept free for this function. */
  readonly concurrency: number;
  readonly timeout: Duration;
  readonly variables: Readonly<Record<string, string>>;
  readonly statements: readonly PolicyStatement[];
}

/**
 * A function with its role and its log: Node.js 24 on arm64 in the private subnets, traced, its log in JSON and its
 * variables encrypted.
 */
export class LayerFunction extends Construct {
  readonly function: Function;

  constructor(scope: Construct, id: string, props: LayerFunctionProps) {
    super(scope, id);
    const { environment, network, key, code, deadLetters } = props;
    const functionName = `hexastyle-${environment.name}-${props.name}`;
    const logGroup = new LayerLogGroup(this, 'LogGroup', {
      environment,
      encryptionKey: key,
      logGroupName: `/hexastyle/${environment.name}/api/${props.log}`,
    });
    this.function = new Function(this, 'Resource', {
      functionName,
      description: props.description,
      code,
      handler: props.handler,
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      memorySize: props.memoryMb,
      reservedConcurrentExecutions: props.concurrency,
      timeout: props.timeout,
      role: new FunctionRole(this, 'Role', { functionName, key, logGroup, statements: props.statements }),
      vpc: network.vpc,
      vpcSubnets: { subnetType: SubnetType.PRIVATE_WITH_EGRESS },
      securityGroups: [network.functionSecurityGroup, ...(props.securityGroups ?? [])],
      tracing: Tracing.ACTIVE,
      loggingFormat: LoggingFormat.JSON,
      applicationLogLevelV2: ApplicationLogLevel.INFO,
      systemLogLevelV2: SystemLogLevel.INFO,
      logGroup,
      environmentEncryption: key,
      // A version that is gone is one that nobody can go back to.
      currentVersionOptions: { removalPolicy: RemovalPolicy.RETAIN },
      environment: { ...props.variables },
      ...(deadLetters === undefined ? {} : { deadLetterQueue: deadLetters }),
    });
  }
}
