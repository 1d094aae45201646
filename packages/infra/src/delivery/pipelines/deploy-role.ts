import type { Stack } from 'aws-cdk-lib';
import { ArnPrincipal, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IRole } from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';
import { LayerRole } from '../../layer/layer-role';
import type { ArtifactBucket } from '../artifacts/artifact-bucket';

export interface DeployRoleProps {
  readonly pipelineRole: IRole;
  readonly executionRole: IRole;
  readonly artifacts: ArtifactBucket;
  readonly stacks: readonly Stack[];
}

/** The role of a pipeline's CloudFormation actions: change sets of its own stacks, worked on in one other role. */
export class DeployRole extends LayerRole {
  constructor(scope: Construct, id: string, props: DeployRoleProps) {
    super(scope, id, {
      assumedBy: new ArnPrincipal(props.pipelineRole.roleArn),
      description: 'CloudFormation actions of the pipeline',
      statements: changeSetStatements(props.stacks, props.executionRole),
    });
    props.artifacts.readableBy(this);
  }
}

/** Whatever it takes to deploy these stacks by change set. */
export const changeSetStatements = (stacks: readonly Stack[], executionRole: IRole): PolicyStatement[] => [
  new PolicyStatement({
    actions: ['CreateChangeSet', 'DescribeChangeSet', 'ExecuteChangeSet', 'DeleteChangeSet', 'DescribeStacks'].map(
      (action) => `cloudformation:${action}`,
    ),
    resources: stacks.map(stackArn),
  }),
  new PolicyStatement({
    actions: ['iam:PassRole'],
    resources: [executionRole.roleArn],
    conditions: { StringEquals: { 'iam:PassedToService': 'cloudformation.amazonaws.com' } },
  }),
];

/** The ARN of a stack, without the id that it gets when it is made. */
export const stackArn = ({ stackName, region, account }: Stack): string =>
  `arn:aws:cloudformation:${region}:${account}:stack/${stackName}/*`;
