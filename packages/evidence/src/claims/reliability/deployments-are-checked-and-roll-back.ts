import type { AssemblyFacts, ResourceFact } from '../../facts/facts';
import { evidenceOf, nameOf, resourcesOfType } from '../../facts/query';
import { isList, isObject, type TemplateValue } from '../../facts/value';
import type { Claim } from '../claim';
import { allOf, fails, holds, type Check } from '../vocabulary/check';
import { conclude } from '../vocabulary/conclude';
import { expectChangesNothing, TELLING } from '../vocabulary/expect-changes-nothing';
import { BUILD_PHASE, expectCommands } from '../vocabulary/expect-commands';
import { expectProject } from '../vocabulary/expect-project';
import { expectProperty } from '../vocabulary/expect-property';
import { mentionsOf, rawOf } from '../vocabulary/mentions';
import { expectSteps, isBefore, nameOfStep, type Step } from '../vocabulary/pipeline-steps';
import { notApplicable } from '../vocabulary/require-facts';
import { withDelivery, type Delivery } from '../vocabulary/with-delivery';

/** Fails when the site does not answer, or answers that it is not ready. */
const ASKING: readonly RegExp[] = [...BUILD_PHASE, /^curl (?=.*--fail ).*"\$ORIGIN\/\S*health\/ready"$/];

const HTTPS = 'https://';

const isOrigin = (assembly: AssemblyFacts, value: TemplateValue): boolean =>
  mentionsOf(assembly, value).some(({ type }) => type === 'AWS::CloudFront::Distribution') ||
  resourcesOfType(assembly, 'AWS::CloudFront::Distribution').some((distribution) => {
    const aliases = rawOf(distribution, 'DistributionConfig.Aliases');
    return (
      isList(aliases) &&
      typeof value === 'string' &&
      value.startsWith(HTTPS) &&
      aliases.includes(value.slice(HTTPS.length))
    );
  });

/** The origin is what the edge wrote down about itself, so that the check asks what people ask. */
const asksTheSite = (assembly: AssemblyFacts, project: ResourceFact): Check => {
  const path = 'Environment.EnvironmentVariables';
  const variables = rawOf(project, path);
  const index = isList(variables) ? variables.findIndex((each) => isObject(each) && each['Name'] === 'ORIGIN') : -1;
  if (index < 0) return fails(`${nameOf(project)} is not told whom to ask`, evidenceOf(project, path));
  const parameters = resourcesOfType(assembly, 'AWS::SSM::Parameter').filter(
    (each) => each.region === project.region && isOrigin(assembly, rawOf(each, 'Value')),
  );
  return allOf(
    expectProperty(project, { property: `${path}.${index}.Type`, expected: 'PARAMETER_STORE' }),
    expectProperty(project, {
      property: `${path}.${index}.Value`,
      expected: 'the parameter that holds the origin of the site',
      is: (name) => parameters.some((each) => rawOf(each, 'Name') === name),
    }),
  );
};

/** Who only tells of a deployment may do so after it was checked, where a portal that is down takes nothing back. */
const isTelling = ({ assembly, repository }: Delivery, step: Step): boolean =>
  expectProject(assembly, step, (project) => expectCommands(repository, project, TELLING)).kind === 'holds';

/** What may deploy does so in the stage that is taken back. */
const isTakenBack = ({ assembly, repository }: Delivery, step: Step, health: Step): Check => {
  if (step.stage !== health.stage) return expectChangesNothing(assembly, repository, step);
  return isBefore(step, health)
    ? holds(evidenceOf(step.pipeline, `${step.path}.RunOrder`))
    : fails(`${nameOfStep(step)} is not checked`, evidenceOf(step.pipeline, `${step.path}.RunOrder`));
};

const check = (delivery: Delivery, pipeline: ResourceFact): Check =>
  expectSteps(pipeline, (steps) => {
    const { assembly, repository } = delivery;
    const changing = steps.filter((each) => !isTelling(delivery, each));
    const health = changing.find((each) => !changing.some((other) => isBefore(each, other)));
    if (health === undefined) return fails(`${nameOf(pipeline)} does nothing`, evidenceOf(pipeline, 'Stages'));
    return allOf(
      expectProject(assembly, health, (project) =>
        allOf(expectCommands(repository, project, ASKING), asksTheSite(assembly, project)),
      ),
      expectProperty(pipeline, { property: `${health.stage}.OnFailure.Result`, expected: 'ROLLBACK' }),
      // Pipelines of the first version know no rollback.
      expectProperty(pipeline, { property: 'PipelineType', expected: 'V2' }),
      ...steps.filter((each) => each !== health).map((each) => isTakenBack(delivery, each, health)),
    );
  });

export const deploymentsAreCheckedAndRollBack: Claim = {
  id: 'deployments-are-checked-and-roll-back',
  pillar: 'reliability',
  section: 'Change Management',
  principles: ['Automatically recover from failure', 'Manage change in automation'],
  statement:
    'Every pipeline asks the site after its last deployment whether it is ready, and takes the stage that deployed back when it is not.',
  bestPractices: ['OPS06-BP04', 'REL08-BP02'],
  fix: 'End the stage that deploys with the health check, as `DeliveryPipeline` of packages/infra/src/delivery/pipelines does, and keep its rollback.',
  evaluate: (facts) =>
    withDelivery(facts, (delivery) =>
      conclude(
        delivery.pipelines.map((pipeline) => check(delivery, pipeline)),
        {
          met: 'Every stage that deploys ends with the health check and is taken back when it fails.',
          none: notApplicable('The assembly has no pipeline.'),
        },
      ),
    ),
};
