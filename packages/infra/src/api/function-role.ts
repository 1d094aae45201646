import type { Environment } from '@hexastyle/environment';
import { ArnFormat, Stack } from 'aws-cdk-lib';
import { Effect, PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { ILogGroup } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import type { DataStack } from '../data/data-stack';
import { originParameterName } from '../edge/origin-parameter';
import { LayerRole } from '../layer/layer-role';

export interface FunctionRoleProps {
  readonly environment: Environment;
  readonly functionName: string;
  readonly data: DataStack;
  /** Under which the function's variables are encrypted. */
  readonly key: IKey;
  readonly logGroup: ILogGroup;
}

const INTERFACE_ACTIONS = [
  'ec2:CreateNetworkInterface',
  'ec2:DescribeNetworkInterfaces',
  'ec2:DescribeSubnets',
  'ec2:DeleteNetworkInterface',
  'ec2:AssignPrivateIpAddresses',
  'ec2:UnassignPrivateIpAddresses',
];

/**
 * What the API may do, statement by statement, without AWS-managed policies: write its log, hang itself into the VPC,
 * sign in to the cache, read its variables, a secret and a parameter. Lambda's own use of the network interfaces is allowed; the same calls from the
 * function's code are denied, as https://docs.aws.amazon.com/lambda/latest/dg/configuration-vpc.html recommends.
 */
export class FunctionRole extends LayerRole {
  constructor(scope: Construct, id: string, props: FunctionRoleProps) {
    super(scope, id, { assumedBy: new ServicePrincipal('lambda.amazonaws.com'), description: 'API function' });
    props.logGroup.grantWrite(this);
    this.addToPolicy(new PolicyStatement({ actions: INTERFACE_ACTIONS, resources: ['*'] }));
    this.addToPolicy(this.noInterfacesFromCode(props.functionName));
    for (const statement of readStatements(this, props)) this.addToPolicy(statement);
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
}

function readStatements(scope: Construct, props: FunctionRoleProps): readonly PolicyStatement[] {
  const { environment, data, key } = props;
  const { region } = Stack.of(scope);
  // Statements of the role, not grants of the secrets: a grant would write this role into the data layer's key policy.
  return [
    new PolicyStatement({
      actions: ['secretsmanager:GetSecretValue'],
      resources: [data.database.secretArn],
    }),
    new PolicyStatement({ actions: ['elasticache:Connect'], resources: [...data.cache.connectArns] }),
    new PolicyStatement({
      actions: ['kms:Decrypt'],
      resources: [data.key.keyArn],
      conditions: { StringEquals: { 'kms:ViaService': `secretsmanager.${region}.amazonaws.com` } },
    }),
    new PolicyStatement({
      actions: ['kms:Decrypt'],
      resources: [key.keyArn],
      conditions: { StringEquals: { 'kms:ViaService': `lambda.${region}.amazonaws.com` } },
    }),
    new PolicyStatement({
      actions: ['ssm:GetParameter'],
      resources: [
        Stack.of(scope).formatArn({
          service: 'ssm',
          resource: 'parameter',
          resourceName: originParameterName(environment).slice(1),
        }),
      ],
    }),
  ];
}
