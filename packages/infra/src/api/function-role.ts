import { ArnFormat, Stack } from 'aws-cdk-lib';
import { Effect, PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { ILogGroup } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import { LayerRole } from '../layer/layer-role';

export interface FunctionRoleProps {
  readonly functionName: string;
  /** Under which the function's variables and dead letters are encrypted. */
  readonly key: IKey;
  readonly logGroup: ILogGroup;
  /** What this function may do beyond what every function may. */
  readonly statements: readonly PolicyStatement[];
}

/** Which take no resource. */
const INTERFACE_READS = ['ec2:DescribeNetworkInterfaces', 'ec2:DescribeSubnets'];

const INTERFACE_CHANGES = [
  'ec2:CreateNetworkInterface',
  'ec2:DeleteNetworkInterface',
  'ec2:AssignPrivateIpAddresses',
  'ec2:UnassignPrivateIpAddresses',
];

const INTERFACE_ACTIONS = [...INTERFACE_READS, ...INTERFACE_CHANGES];

/**
 * What a function may do, statement by statement, without AWS-managed policies: write its log, hang itself into the VPC,
 * read its variables, write encrypted dead letters, and what `statements` adds. Lambda's own use of the network
 * interfaces is allowed; the same calls from the function's code are denied, as
 * https://docs.aws.amazon.com/lambda/latest/dg/configuration-vpc.html recommends.
 */
export class FunctionRole extends LayerRole {
  constructor(scope: Construct, id: string, props: FunctionRoleProps) {
    super(scope, id, {
      assumedBy: new ServicePrincipal('lambda.amazonaws.com'),
      description: `Function ${props.functionName}`,
    });
    props.logGroup.grantWrite(this);
    this.addToPolicy(new PolicyStatement({ actions: INTERFACE_READS, resources: ['*'] }));
    this.addToPolicy(new PolicyStatement({ actions: INTERFACE_CHANGES, resources: [this.interfaces()] }));
    this.addToPolicy(this.noInterfacesFromCode(props.functionName));
    this.addToPolicy(this.keyThrough('lambda', props.key, ['kms:Decrypt']));
    this.addToPolicy(this.keyThrough('sqs', props.key, ['kms:Decrypt', 'kms:GenerateDataKey']));
    for (const statement of props.statements) this.addToPolicy(statement);
  }

  /** Lambda asks whether any interface may be deleted, so that none can be named: all of the account in this region. */
  private interfaces(): string {
    return Stack.of(this).formatArn({ service: 'ec2', resource: '*', resourceName: '*' });
  }

  private noInterfacesFromCode(functionName: string): PolicyStatement {
    const lambda = {
      service: 'lambda',
      resource: 'function',
      resourceName: functionName,
      arnFormat: ArnFormat.COLON_RESOURCE_NAME,
    };
    return new PolicyStatement({
      effect: Effect.DENY,
      actions: INTERFACE_ACTIONS,
      resources: ['*'],
      conditions: { ArnEquals: { 'lambda:SourceFunctionArn': Stack.of(this).formatArn(lambda) } },
    });
  }

  private keyThrough(service: string, key: IKey, actions: string[]): PolicyStatement {
    return new PolicyStatement({
      actions,
      resources: [key.keyArn],
      conditions: { StringEquals: { 'kms:ViaService': `${service}.${Stack.of(this).region}.amazonaws.com` } },
    });
  }
}
