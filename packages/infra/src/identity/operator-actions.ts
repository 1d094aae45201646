import type { Environment } from '@hexastyle/environment';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IRole } from 'aws-cdk-lib/aws-iam';

export interface OperatorActionsProps {
  readonly environment: Environment;
  /** Names of the automations that the operator may start. */
  readonly automations: readonly string[];
  /** In which they run. */
  readonly automationRole: IRole;
}

/** The ids of executions and of the store of routes are chosen by AWS, so that these two ARNs end in a wildcard. */
export const operatorActions = (props: OperatorActionsProps): readonly PolicyStatement[] => {
  const { account, region } = props.environment;
  const ssm = `arn:aws:ssm:${region}:${account}`;
  const executions = `${ssm}:automation-execution/*`;
  return [
    new PolicyStatement({
      sid: 'StartAutomations',
      actions: ['ssm:StartAutomationExecution'],
      resources: [
        // AWS asks for the document, or for the version of it that runs when none is named.
        ...props.automations.flatMap((name) => [
          `${ssm}:document/${name}`,
          `${ssm}:automation-definition/${name}:$DEFAULT`,
        ]),
        executions,
      ],
    }),
    new PolicyStatement({
      sid: 'FollowAutomations',
      actions: ['ssm:DescribeAutomationStepExecutions', 'ssm:GetAutomationExecution', 'ssm:StopAutomationExecution'],
      resources: [executions],
    }),
    new PolicyStatement({
      sid: 'LendAutomationsTheirRole',
      actions: ['iam:PassRole'],
      resources: [props.automationRole.roleArn],
      conditions: { StringEquals: { 'iam:PassedToService': 'ssm.amazonaws.com' } },
    }),
    new PolicyStatement({
      sid: 'SeeWhereTrafficGoes',
      actions: ['cloudfront-keyvaluestore:DescribeKeyValueStore', 'cloudfront-keyvaluestore:GetKey'],
      resources: [`arn:aws:cloudfront::${account}:key-value-store/*`],
    }),
  ];
};
