import type { Stack } from 'aws-cdk-lib';
import { BUILT } from './actions';
import type { Action } from './actions';

export interface StackDeployment {
  /** Runs the actions. */
  readonly deployRoleArn: string;
  /** With which CloudFormation works. */
  readonly executionRoleArn: string;
  /** Of the first of the two actions; the other follows it. */
  readonly runOrder: number;
}

/**
 * A change set of the stack, and its execution. The change set can only be made once the exports that it imports are
 * there, so both follow the stacks before. CloudFormation takes a failed stack back by itself.
 */
export const stackActions = (stack: Stack, deployment: StackDeployment): readonly Action[] => {
  const { deployRoleArn, executionRoleArn, runOrder } = deployment;
  const action = {
    roleArn: deployRoleArn,
    actionTypeId: { category: 'Deploy', owner: 'AWS', provider: 'CloudFormation', version: '1' },
  };
  const changeSet = { StackName: stack.stackName, ChangeSetName: 'pipeline' };
  return [
    {
      ...action,
      name: `Prepare-${stack.node.id}`,
      runOrder,
      inputArtifacts: [{ name: BUILT }],
      configuration: {
        ...changeSet,
        ActionMode: 'CHANGE_SET_REPLACE',
        TemplatePath: `${BUILT}::assembly/${stack.templateFile}`,
        Capabilities: 'CAPABILITY_NAMED_IAM',
        RoleArn: executionRoleArn,
      },
    },
    {
      ...action,
      name: `Deploy-${stack.node.id}`,
      runOrder: runOrder + 1,
      configuration: { ...changeSet, ActionMode: 'CHANGE_SET_EXECUTE' },
    },
  ];
};
