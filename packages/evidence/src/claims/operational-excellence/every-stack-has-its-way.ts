import type { AssemblyFacts, ResourceFact } from '../../facts/facts';
import { evidenceOf, resourcesOfType } from '../../facts/query';
import type { Claim } from '../claim';
import { anyOf, cannotTell, fails, holds, type Check } from '../vocabulary/check';
import { conclude } from '../vocabulary/conclude';
import { expectCommands } from '../vocabulary/expect-commands';
import { PREVIEWING } from '../vocabulary/expect-changes-nothing';
import { projectAt } from '../vocabulary/expect-project';
import { rawOf } from '../vocabulary/mentions';
import { expectSteps, stepsOf, type Step } from '../vocabulary/pipeline-steps';
import { notApplicable, withEnvironment } from '../vocabulary/require-facts';
import { textAt } from '../vocabulary/text-at';
import { variableOf } from '../vocabulary/told-parameters';
import { withDelivery, type Delivery } from '../vocabulary/with-delivery';

/** A stack that a step deploys; which one is open where the template does not say. */
interface Deployed {
  readonly stack: string | undefined;
  readonly check: Check;
}

/** A build that deploys stacks of another region, where CodePipeline's own action does not reach. */
const builtBy = ({ assembly, repository }: Delivery, step: Step): readonly Deployed[] => {
  const project = projectAt(assembly, rawOf(step.pipeline, `${step.path}.Configuration.ProjectName`));
  const stacks = project === undefined ? undefined : variableOf(project, 'STACKS');
  if (project === undefined || typeof stacks !== 'string') return [];
  if (expectCommands(repository, project, PREVIEWING).kind === 'holds') return [];
  const check = holds(evidenceOf(project, 'Environment.EnvironmentVariables'));
  return stacks.split(' ').map((each) => ({ stack: each.split('=')[0], check }));
};

const deployedBy = (delivery: Delivery, step: Step): readonly Deployed[] => {
  const { pipeline, path } = step;
  if (rawOf(pipeline, `${path}.Configuration.ActionMode`) !== 'CHANGE_SET_EXECUTE') return builtBy(delivery, step);
  const name = `${path}.Configuration.StackName`;
  const stack = textAt(pipeline, name);
  const evidence = evidenceOf(pipeline, name);
  return [
    { stack, check: stack === undefined ? cannotTell('the stack of a step is unresolved', evidence) : holds(evidence) },
  ];
};

/** A pipeline whose steps are not known may deploy any stack. */
const deployedIn = (delivery: Delivery, pipeline: ResourceFact): readonly Deployed[] => {
  const known = expectSteps(pipeline, () => holds(evidenceOf(pipeline)));
  return known.kind === 'unknown'
    ? [{ stack: undefined, check: known }]
    : stepsOf(pipeline).flatMap((step) => deployedBy(delivery, step));
};

/** The rows of the guide that say of a stack that a person deploys it. */
const byAPerson = ({ repository }: Delivery, environment: string): ((stack: string) => readonly Check[]) => {
  const path = `docs/deploying/${environment}.md`;
  const rows = (repository.read(path) ?? '')
    .split('\n')
    .filter((row) => row.startsWith('|') && row.endsWith('| a person |'));
  return (stack) =>
    rows.some((row) => row.includes(`\`${stack}\``))
      ? [holds({ kind: 'document', path, anchor: 'first-deployment' })]
      : [];
};

const stacksOf = (assembly: AssemblyFacts): readonly string[] =>
  resourcesOfType(assembly, 'AWS::CodePipeline::Pipeline').length === 0 ? [] : assembly.stacks.map(({ name }) => name);

const checks = (delivery: Delivery, environment: string): readonly Check[] => {
  const deployed = delivery.pipelines.flatMap((pipeline) => deployedIn(delivery, pipeline));
  const deployedByHand = byAPerson(delivery, environment);
  return stacksOf(delivery.assembly).map(
    (stack) =>
      anyOf([
        ...deployed.filter((each) => each.stack === undefined || each.stack === stack).map(({ check }) => check),
        ...deployedByHand(stack),
      ]) ?? fails(`nobody deploys ${stack}`),
  );
};

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
        conclude(checks(delivery, name), {
          met: 'No stack is left to chance.',
          none: notApplicable('The assembly has no pipeline.'),
        }),
      ),
    ),
};
