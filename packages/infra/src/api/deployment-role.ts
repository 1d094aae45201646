import { ArnFormat, Stack } from 'aws-cdk-lib';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { Alias } from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';
import { LayerRole } from '../layer/layer-role';

export interface DeploymentRoleProps {
  readonly alias: Alias;
  /** Names of the alarms that a deployment watches. */
  readonly alarms: readonly string[];
}

/**
 * What CodeDeploy may do: move one alias and look at its alarms. AWS's own policy for it (AWSCodeDeployRoleForLambda)
 * allows the same for every function, and reading every bucket besides. DescribeAlarms takes the alarms' ARNs as long
 * as no composite alarm is asked for
 * (https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_DescribeAlarms.html).
 */
export class DeploymentRole extends LayerRole {
  constructor(scope: Construct, id: string, { alias, alarms }: DeploymentRoleProps) {
    const alarmArn = (name: string): string =>
      Stack.of(scope).formatArn({
        service: 'cloudwatch',
        resource: 'alarm',
        resourceName: name,
        arnFormat: ArnFormat.COLON_RESOURCE_NAME,
      });
    super(scope, id, {
      assumedBy: new ServicePrincipal('codedeploy.amazonaws.com'),
      description: 'CodeDeploy shifts the traffic of the API',
      statements: [
        new PolicyStatement({
          actions: ['lambda:GetAlias', 'lambda:UpdateAlias', 'lambda:GetProvisionedConcurrencyConfig'],
          resources: [alias.lambda.functionArn, alias.functionArn],
        }),
        new PolicyStatement({ actions: ['cloudwatch:DescribeAlarms'], resources: alarms.map(alarmArn) }),
      ],
    });
  }
}
