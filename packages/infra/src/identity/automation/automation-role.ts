import type { Environment } from '@hexastyle/environment';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';
import { LayerRole } from '../../layer/layer-role';
import { automationTargets } from './targets';

/** In which the automations run: exactly the calls that their steps make. */
export class AutomationRole extends LayerRole {
  constructor(scope: Construct, id: string, environment: Environment) {
    const { account, region } = environment;
    const arn = (service: string, resource: string): string => `arn:aws:${service}:${region}:${account}:${resource}`;
    const { functionName, clusterName, pipelineNames } = automationTargets(environment);
    super(scope, id, {
      roleName: `hexastyle-${environment.name}-automation`,
      description: 'Runbook automations',
      assumedBy: new ServicePrincipal('ssm.amazonaws.com', {
        conditions: {
          StringEquals: { 'aws:SourceAccount': account },
          ArnLike: { 'aws:SourceArn': arn('ssm', 'automation-execution/*') },
        },
      }),
      statements: [
        new PolicyStatement({
          actions: ['lambda:GetAlias', 'lambda:UpdateAlias'],
          resources: [arn('lambda', `function:${functionName}`)],
        }),
        new PolicyStatement({
          actions: ['rds:DescribeDBClusters', 'rds:FailoverDBCluster'],
          resources: [arn('rds', `cluster:${clusterName}`)],
        }),
        new PolicyStatement({
          actions: ['codepipeline:StartPipelineExecution'],
          resources: pipelineNames.map((name) => arn('codepipeline', name)),
        }),
      ],
    });
  }
}
