import type { Stack } from 'aws-cdk-lib';
import type { BuildProject } from '../builds/build-project';
import { BUILT, runAction } from './actions';
import type { Action } from './actions';
import { stackActions } from './stack-actions';

export interface DeployActionsProps {
  /** In the order of deployment. */
  readonly stacks: readonly Stack[];
  readonly deployRoleArn: string;
  readonly executionRoleArn: string;
  /** The project that deploys a stack, where CodePipeline itself cannot. */
  readonly projectFor: (stack: Stack) => BuildProject | undefined;
  readonly publish: BuildProject;
  readonly health: BuildProject;
}

/** The stage of deployment: the assets, every stack after those that it depends on, and whether the API answers then. */
export function deployActions(props: DeployActionsProps): readonly Action[] {
  const { stacks, deployRoleArn, executionRoleArn, projectFor } = props;
  const deployments = stacks.flatMap((stack, index) => {
    const runOrder = 2 + 2 * index;
    const project = projectFor(stack);
    return project === undefined
      ? stackActions(stack, { deployRoleArn, executionRoleArn, runOrder })
      : [runAction(`Deploy-${stack.node.id}`, { project, input: BUILT, runOrder })];
  });
  return [
    runAction('Publish', { project: props.publish, input: BUILT }),
    ...deployments,
    runAction('Health', { project: props.health, input: BUILT, runOrder: 2 + 2 * stacks.length }),
  ];
}
