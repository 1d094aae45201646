import type { Stack } from 'aws-cdk-lib';
import type { IRole } from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';
import { BuildProject } from '../builds/build-project';
import type { ProjectContext } from '../builds/project-maker';
import { changeSetStatements } from './deploy-role';
import { stackVariables, templateObjects } from './stack-previews';

export interface OtherRegionProps {
  readonly stack: Stack;
  readonly executionRole: IRole;
  /** Values of the stack's parameters, by name; the others keep theirs. @default {} */
  readonly parameters?: Readonly<Record<string, string>>;
}

/**
 * Deploys a stack of another region, by change set as well. CodePipeline's own action would need a bucket and a key
 * there before anything else is, and would not keep the values of the stack's parameters, which say whether the region
 * has been promoted.
 */
export const otherRegionProject = (
  scope: Construct,
  context: ProjectContext,
  { stack, executionRole, parameters = {} }: OtherRegionProps,
): BuildProject =>
  new BuildProject(scope, stack.node.id, {
    ...context,
    name: `${context.pipeline}-${kebab(stack.node.id)}`,
    purpose: `Deploys ${stack.stackName}`,
    buildspec: 'buildspecs/other-region.yaml',
    size: 'SMALL',
    timeoutMinutes: 60,
    variables: {
      ...stackVariables(context, [stack]),
      ...parameterVariable(parameters),
      EXECUTION_ROLE: executionRole.roleArn,
    },
    statements: [templateObjects(context, [stack]), ...changeSetStatements([stack], executionRole)],
  });

/** `<parameter>=<value>` of each, as the AWS CLI takes them. */
const parameterVariable = (parameters: Readonly<Record<string, string>>): Readonly<Record<string, string>> => {
  const assignments = Object.entries(parameters).map(([name, value]) => `${name}=${value}`);
  return assignments.length === 0 ? {} : { PARAMETERS: assignments.join(' ') };
};

const kebab = (id: string): string => id.replaceAll(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase();
