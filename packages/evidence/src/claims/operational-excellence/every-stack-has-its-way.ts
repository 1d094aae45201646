import type { AssemblyFacts } from '../../facts/facts';
import { evidenceOf, resourcesOfType } from '../../facts/query';
import { isUnresolved } from '../../facts/value';
import type { Claim } from '../claim';
import { anyOf, cannotTell, fails, holds, type Check } from '../vocabulary/check';
import { conclude } from '../vocabulary/conclude';
import { expectCommands } from '../vocabulary/expect-commands';
import { PREVIEWING } from '../vocabulary/expect-changes-nothing';
import { projectAt } from '../vocabulary/expect-project';
import { rawOf } from '../vocabulary/mentions';
import { stepsOf, type Step } from '../vocabulary/pipeline-steps';
import { notApplicable, withEnvironment } from '../vocabulary/require-facts';
import { variableOf } from '../vocabulary/told-parameters';
import { withDelivery, type Delivery } from '../vocabulary/with-delivery';

/** A build that deploys stacks of another region, where CodePipeline's own action does not reach. */
const builds = ({ assembly, repository }: Delivery, step: Step, stack: string): readonly Check[] => {
  const project = projectAt(assembly, rawOf(step.pipeline, `${step.path}.Configuration.ProjectName`));
  if (project === undefined || expectCommands(repository, project, PREVIEWING).kind === 'holds') return [];
  const stacks = variableOf(project, 'STACKS');
  return typeof stacks === 'string' && stacks.split(' ').some((each) => each.startsWith(`${stack}=`))
    ? [holds(evidenceOf(project, 'Environment.EnvironmentVariables'))]
    : [];
};

const deploys = (delivery: Delivery, step: Step, stack: string): readonly Check[] => {
  const { pipeline, path } = step;
  if (rawOf(pipeline, `${path}.Configuration.ActionMode`) !== 'CHANGE_SET_EXECUTE')
    return builds(delivery, step, stack);
  const name = `${path}.Configuration.StackName`;
  const evidence = evidenceOf(pipeline, name, stack);
  if (isUnresolved(rawOf(pipeline, name))) return [cannotTell('the stack of a step is unresolved', evidence)];
  return rawOf(pipeline, name) === stack ? [holds(evidence)] : [];
};

/** A row of the guide says that a person deploys it. */
const byAPerson = ({ repository }: Delivery, stack: string, environment: string): readonly Check[] => {
  const path = `docs/deploying/${environment}.md`;
  const rows = (repository.read(path) ?? '').split('\n');
  return rows.some((row) => row.startsWith('|') && row.includes(`\`${stack}\``) && row.endsWith('| a person |'))
    ? [holds({ kind: 'document', path, anchor: 'first-deployment' })]
    : [];
};

const check = (delivery: Delivery, stack: string, environment: string): Check =>
  anyOf([
    ...delivery.pipelines.flatMap((pipeline) => stepsOf(pipeline).flatMap((step) => deploys(delivery, step, stack))),
    ...byAPerson(delivery, stack, environment),
  ]) ?? fails(`nobody deploys ${stack}`);

const stacksOf = (assembly: AssemblyFacts): readonly string[] =>
  resourcesOfType(assembly, 'AWS::CodePipeline::Pipeline').length === 0 ? [] : assembly.stacks.map(({ name }) => name);

export const everyStackHasItsWay: Claim = {
  id: 'every-stack-has-its-way',
  pillar: 'operational-excellence',
  section: 'Infrastructure as Code (IaC)',
  principles: ['Perform operations as code'],
  statement:
    'Every stack of the assembly is deployed by a pipeline, but for those of which the guide of the environment says that a person does.',
  bestPractices: ['OPS05-BP04', 'OPS05-BP10'],
  fix: 'Add the stack to its pipeline in packages/infra/src/delivery, or to the stacks of a person, and run `npx projen`.',
  evaluate: (facts) =>
    withEnvironment(facts, ({ name }) =>
      withDelivery(facts, (delivery) =>
        conclude(
          stacksOf(delivery.assembly).map((stack) => check(delivery, stack, name)),
          { met: 'No stack is left to chance.', none: notApplicable('The assembly has no pipeline.') },
        ),
      ),
    ),
};
